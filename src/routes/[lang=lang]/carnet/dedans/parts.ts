import type { Chapter, Own } from '../imprimer/choices';

/** What can be looked at again, in the order of the list. */
export const PARTS = ['done', 'written', 'path', 'commitments', 'trusted'] as const;
export type PartId = (typeof PARTS)[number];

const HOLDS: Readonly<Record<Exclude<PartId, 'done'>, Own['what']['is']>> = {
	written: 'text',
	path: 'looks',
	commitments: 'commitment',
	trusted: 'star'
};

/** The chapters that have something to show in this part. */
export const inPart = (part: PartId, chapters: readonly Chapter[]): readonly Chapter[] =>
	part === 'done' ? chapters : chapters.filter(({ own }) => own.some(({ what }) => what.is === HOLDS[part]));
