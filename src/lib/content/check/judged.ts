import type { AnyAuthoredActivity } from '../activity';
import type { Finding } from '../finding';
import type { Path } from '../source';
import { optionFindings, type Decision } from './options';

interface Judged {
	readonly text?: unknown;
	readonly verdict: string;
	readonly explanation: string;
}

/**
 * What is asked of a kind that has no check of its own: wherever it judges answers, in lists of things
 * with a verdict and an explanation, each of them teaches something, and none gives itself away.
 */
export const judgedFindings = ({ file, french }: AnyAuthoredActivity): Finding[] =>
	optionFindings(file.source, decisionsIn(french, []));

function decisionsIn(tree: unknown, at: Path): Decision[] {
	if (typeof tree !== 'object' || tree === null) return [];
	if (Array.isArray(tree) && tree.length > 1 && tree.every(isJudged)) return [decision(tree, at)];
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
		decisionsIn(value, [...at, Array.isArray(tree) ? Number(key) : key])
	);
}

/** Each kind has its own order on the screen, so places say nothing here. */
const decision = (answers: readonly Judged[], at: Path): Decision => ({
	path: at,
	placeless: true,
	options: answers.map(({ text, verdict, explanation }, place) => ({
		path: [...at, place, 'explanation'],
		text: typeof text === 'string' ? text : '',
		best: verdict === 'fits',
		feedback: explanation
	}))
});

const isJudged = (one: unknown): one is Judged =>
	typeof one === 'object' &&
	one !== null &&
	'verdict' in one &&
	typeof one.verdict === 'string' &&
	'explanation' in one &&
	typeof one.explanation === 'string';
