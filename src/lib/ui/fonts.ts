import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import lexend from '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2?url';

const FACES = [
	{ family: 'Atkinson Next', url: atkinson, weight: '200 800' },
	{ family: 'Lexend', url: lexend, weight: '100 900' }
] as const;

/**
 * Fetches the two faces; called after hydration, so that no glyph competes with the first choice. Until then the
 * local faces of near-fonts.css hold the lines where they will be. Both appear in one go, or neither.
 */
export async function loadFonts(): Promise<void> {
	if (!('fonts' in document)) return;
	const faces = FACES.map(({ family, url, weight }) => new FontFace(family, `url(${url})`, { weight }));
	try {
		await Promise.all(faces.map((face) => face.load()));
		for (const face of faces) document.fonts.add(face);
	} catch {
		// Offline before the first copy was kept, or fonts forbidden by the device: the local faces stay.
	}
}
