import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import lexend from '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2?inline';

/** The two typefaces of the wall, which travel in the file. */
export async function loadFacesHere(): Promise<void> {
	const faces = [
		new FontFace('Atkinson Next', `url(${atkinson})`, { weight: '200 800' }),
		new FontFace('Lexend', `url(${lexend})`, { weight: '100 900' })
	];
	// Fonts may be forbidden by the device: the local faces stay.
	await Promise.all(faces.map((face) => face.load())).then(
		(all) => all.forEach((face) => document.fonts.add(face)),
		() => {}
	);
}
