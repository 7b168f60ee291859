import type { KindId } from './engines';

/** What one does there, in a pupil's words: twenty kinds are too many to choose from, six are not. */
export const DOINGS = ['live', 'answer', 'arrange', 'make', 'feel', 'breathe'] as const;

export type Doing = (typeof DOINGS)[number];

export const doingOf: { readonly [K in KindId]: Doing } = {
	board: 'arrange',
	calm: 'breathe',
	charter: 'make',
	circle: 'feel',
	cloze: 'answer',
	commitment: 'feel',
	compliments: 'make',
	emotions: 'feel',
	journal: 'feel',
	mark: 'answer',
	match: 'arrange',
	order: 'arrange',
	poster: 'make',
	quiz: 'answer',
	rewrite: 'make',
	scale: 'arrange',
	scenario: 'live',
	scene: 'live',
	selfcheck: 'feel',
	sort: 'arrange',
	thread: 'live',
	wordgrid: 'answer'
};
