import andika from '@fontsource/andika/files/andika-latin-400-normal.woff2?url';
import andikaBold from '@fontsource/andika/files/andika-latin-700-normal.woff2?url';
import openDyslexic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import openDyslexicBold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';
import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import lexend from '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2?url';

const FACES = {
	andika: [
		{ family: 'Andika', url: andika, weight: '400' },
		{ family: 'Andika', url: andikaBold, weight: '700' }
	],
	atkinson: [{ family: 'Atkinson Next', url: atkinson, weight: '200 800' }],
	lexend: [{ family: 'Lexend', url: lexend, weight: '100 900' }],
	opendyslexic: [
		{ family: 'OpenDyslexic', url: openDyslexic, weight: '400' },
		{ family: 'OpenDyslexic', url: openDyslexicBold, weight: '700' }
	]
} as const;

export type FaceName = keyof typeof FACES;

/** Faces that are here or on their way. Code, not state: one that has come never changes. */
const asked = new Set<FaceName>();

/**
 * Fetches typefaces; called after hydration, so that no glyph competes with the first choice. Until then the
 * local faces of near-fonts.css hold the lines where they will be. Those asked together appear together.
 */
export async function loadFaces(names: readonly FaceName[]): Promise<void> {
	const news = names.filter((name) => !asked.has(name));
	if (!('fonts' in document) || news.length === 0) return;
	for (const name of news) asked.add(name);
	const faces = news
		.flatMap((name) => [...FACES[name]])
		.map(({ family, url, weight }) => new FontFace(family, `url(${url})`, { weight }));
	try {
		await Promise.all(faces.map((face) => face.load()));
		for (const face of faces) document.fonts.add(face);
	} catch {
		// Offline before the first copy was kept, or fonts forbidden by the device: the local faces stay.
		for (const name of news) asked.delete(name);
	}
}
