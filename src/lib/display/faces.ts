import type { FaceName } from '$lib/ui/fonts';

/** The typefaces that a font and a skin show: text, then titles. Held equal to ui/skins.css by a test. */
export function facesFor(font: string | undefined, skin: string | undefined): readonly FaceName[] {
	const chosen = font ?? (skin === '8-10' ? 'andika' : 'atkinson');
	if (chosen === 'andika' || chosen === 'opendyslexic') return [chosen];
	return chosen === 'lexend' ? ['lexend'] : ['atkinson', 'lexend'];
}
