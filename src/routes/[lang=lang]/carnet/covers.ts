import type { Named } from '$lib/session/open-notebook.svelte';
import { PICTURES } from './pictures';

/** The papers of covers, in an order that never changes; their names are in messages/, their tints in Cover.svelte. */
export const COLOURS = ['teal', 'mustard', 'coral', 'plum', 'sky', 'leaf'] as const;

type Translate = (id: string, options?: { values: Record<string, string | number> }) => string;

export const pictureName = (translate: Translate, picture: number): string =>
	translate(`carnet.pictures.${PICTURES[picture]?.id ?? 'sun'}`);

/** « Carnet “tortue”, vert »: what a cover is called aloud. */
export const coverName = (
	translate: Translate,
	{ picture, colour }: Pick<Named, 'picture' | 'colour'>
): string =>
	translate('carnet.cover', {
		values: {
			picture: pictureName(translate, picture),
			colour: translate(`carnet.colours.${COLOURS[colour] ?? COLOURS[0]}`)
		}
	});
