/**
 * What gives the answer away before the story does. The same lints serve every kind in which
 * one chooses: the kind says what a decision is, and which of its options is best.
 */
import { finding, type Finding } from '../finding';
import { wordsOf } from '../french';
import type { Path, Source } from '../source';

export interface Decision {
	readonly path: Path;
	readonly options: readonly Option[];
	/** The place of an option says nothing: learners see another order, or it cannot be another. */
	readonly placeless?: boolean;
}

export interface Option {
	readonly path: Path;
	readonly text: string;
	readonly best: boolean;
	/** What is said after it has been chosen. */
	readonly feedback: string;
}

/** Share above which a habit gives the answer away, and the fewest decisions that make a habit. */
const SHARE = 0.6;
const FEWEST = 3;

export function optionFindings(source: Source, decisions: readonly Decision[]): Finding[] {
	return [
		...longest(source, decisions),
		...samePlace(source, decisions),
		...repeated(source, decisions),
		...nobodyPicks(source, decisions)
	];
}

const undecided = (decisions: readonly Decision[]) =>
	decisions.filter(({ options }) => options.some((one) => one.best) && !options.every((one) => one.best));

function longest(source: Source, decisions: readonly Decision[]): Finding[] {
	const asked = undecided(decisions).filter(({ options }) => options.every((one) => one.text !== ''));
	const given = asked.filter(({ options }) => {
		const most = Math.max(...options.map((one) => one.text.length));
		const long = options.filter((one) => one.text.length === most);
		return long.length === 1 && long[0]!.best;
	});
	if (asked.length < FEWEST || given.length <= asked.length * SHARE) return [];
	const message = `the longest option is the best one in ${given.length} of ${asked.length} decisions: length gives the answer away`;
	return [finding('longest-is-best', source, given[0]!.path, message)];
}

function samePlace(source: Source, decisions: readonly Decision[]): Finding[] {
	const asked = decisions.filter(
		({ options, placeless }) => !placeless && options.filter((one) => one.best).length === 1
	);
	if (asked.length < FEWEST) return [];
	const most = Math.max(...asked.map(({ options }) => options.length));
	for (let place = 0; place < most; place++) {
		const there = asked.filter(({ options }) => options[place]?.best);
		if (there.length <= asked.length * SHARE) continue;
		const message = `the best option stands at place ${place + 1} in ${there.length} of ${asked.length} decisions: vary the order`;
		return [finding('best-at-same-place', source, there[0]!.path, message)];
	}
	return [];
}

function repeated(source: Source, decisions: readonly Decision[]): Finding[] {
	const said = new Map<string, Option>();
	return decisions
		.flatMap(({ options }) => options)
		.flatMap((option) => {
			const words = option.feedback
				.toLowerCase()
				.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();
			const first = said.get(words);
			if (!first) said.set(words, option);
			if (!first) return [];
			const line = source.lineOf(first.path);
			const message = `this feedback is already given on line ${line}: each option teaches something of its own`;
			return [finding('feedback-repeated', source, option.path, message)];
		});
}

/** Words of an option that is there to be wrong: few beside many, or a shrug. */
const FEW_WORDS = 3;
const MANY_WORDS = 8;
const SHRUG = /rien à (?:faire|foutre)|je m[’']en (?:fiche|fous|moque)/iu;

/** An option that nobody would pick teaches nothing, and gives the others away. */
function nobodyPicks(source: Source, decisions: readonly Decision[]): Finding[] {
	return decisions.flatMap(({ options }) =>
		options.flatMap((option) => {
			if (option.best || option.text === '') return [];
			const others = options.filter((one) => one !== option).map((one) => wordsOf(one.text).length);
			const average = others.reduce((sum, one) => sum + one, 0) / others.length;
			const isBare = wordsOf(option.text).length < FEW_WORDS && average > MANY_WORDS;
			if (!isBare && !SHRUG.test(option.text)) return [];
			const message = `who would pick this? Every option is something a reasonable pupil might think or do: ‹${option.text}›`;
			return [finding('option-nobody-picks', source, option.path.slice(0, -1), message)];
		})
	);
}
