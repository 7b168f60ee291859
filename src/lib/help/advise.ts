/**
 * From what was answered to what to do: pure, and nothing of it is kept anywhere. It chooses among the pieces of
 * `advice.yaml`; it weighs nothing, counts nothing and names nothing.
 */

export type Reader = 'staff' | 'parent' | 'pupil';
export type Question = 'danger' | 'who' | 'what' | 'since';
export type Section = 'danger' | 'now' | 'tell' | 'keep' | 'never' | 'avoid';

/** Ids of what was chosen, by question; a question that is not there has not been answered. */
export type Answers = { readonly [Q in Question]?: readonly string[] };

type Some = { readonly [Q in Question]?: readonly string[] | undefined };

interface Condition {
	readonly for: readonly Reader[];
	readonly when?: Some | undefined;
	readonly unless?: Some | undefined;
}

export interface Piece extends Condition {
	readonly id: string;
	readonly section: Section;
	readonly text: string;
}

/** What `advice.yaml` holds, as far as choosing goes. */
export interface Pieces {
	readonly pieces: readonly Piece[];
	readonly calls: readonly (Condition & {
		readonly section: 'danger' | 'lines';
		readonly numbers: readonly string[];
	})[];
	readonly law: readonly (Condition & { readonly laws: readonly string[] })[];
}

export interface Told {
	readonly id: string;
	readonly text: string;
}

export interface WhatToDo {
	/** What is said, by section, in the order of the file. */
	readonly says: Readonly<Record<Section, readonly Told[]>>;
	/** Ids of numbers: those of danger first, then the lines that are not among them. */
	readonly danger: readonly string[];
	readonly lines: readonly string[];
	/** Ids of what the law says. */
	readonly laws: readonly string[];
}

const SECTIONS: readonly Section[] = ['danger', 'now', 'tell', 'keep', 'never', 'avoid'];

/** What to do, for this reader, after these answers. Questions that are still open add nothing. */
export function advise({ pieces, calls, law }: Pieces, reader: Reader, answers: Answers): WhatToDo {
	const holds = (one: Condition) => isFor(one, reader, answers);
	const said = pieces.filter(holds);
	const numbers = (section: 'danger' | 'lines') => [
		...new Set(calls.filter((one) => one.section === section && holds(one)).flatMap((one) => one.numbers))
	];
	const danger = numbers('danger');
	return {
		says: Object.fromEntries(
			SECTIONS.map((section) => [
				section,
				said.filter((one) => one.section === section).map(({ id, text }) => ({ id, text }))
			])
		) as Record<Section, Told[]>,
		danger,
		lines: numbers('lines').filter((id) => !danger.includes(id)),
		laws: [...new Set(law.filter(holds).flatMap((one) => one.laws))]
	};
}

function isFor({ for: readers, when, unless }: Condition, reader: Reader, answers: Answers): boolean {
	const answered = (some: Some | undefined) =>
		Object.entries(some ?? {}).map(
			([question, ids]) => ids?.some((id) => answers[question as Question]?.includes(id)) === true
		);
	return readers.includes(reader) && answered(when).every(Boolean) && !answered(unless).some(Boolean);
}

interface Words {
	readonly adults?: string | undefined;
	readonly staff?: string | undefined;
	readonly parent?: string | undefined;
	readonly pupil: string;
}

/** What is said to this reader. */
export const wordsFor = (words: Words, reader: Reader): string =>
	words[reader] ?? words.adults ?? words.pupil;
