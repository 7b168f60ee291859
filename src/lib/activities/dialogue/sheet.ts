/** A dialogue on paper: its first decision, then one sensible way through it, played by its own rules. */
import { said, type SheetOf } from '../parts/sheet/blocks';
import { storyAnswers, storyBlocks, type Moment } from '../parts/sheet/story';
import type { DialogueAct } from './acts';
import { dialogueEngine } from './engine';
import type { DialogueContent, Outcome, Turn } from './schema';
import { alsoNow, offered, turnNow } from './selectors';
import { exampleOf, sentenceOf } from './sentences';
import type { DialogueState } from './state';

/** What protects comes first. */
const BEST: readonly Outcome['tone'][] = ['protects', 'almost', 'effect', 'reread'];
/** A dialogue that turns in circles ends here. */
const STEPS = 200;

interface Offer {
	readonly act: DialogueAct;
	readonly text: string;
	readonly outcome: Outcome;
}

export const dialogueSheet: SheetOf<DialogueContent> = (content) => {
	const { moments, ending } = wayThrough(content);
	const [first, ...way] = joined(moments);
	if (!first) throw new Error('a dialogue begins with a turn where something is said');
	return {
		todo: said('dialogueTodo'),
		blocks: storyBlocks(first, way, undefined),
		answers: storyAnswers(first, way, ending)
	};
};

/** What is told before a decision, and the decision, are one moment. */
function joined(moments: readonly Moment[]): Moment[] {
	const all: Moment[] = [];
	let before: Moment | undefined;
	for (const one of moments) {
		const whole: Moment = before
			? {
					...one,
					when: before.when ?? one.when,
					after: [...(before.after ?? []), ...(one.after ?? [])],
					told: [...before.told, ...one.told],
					talk: [...(before.talk ?? []), ...(one.talk ?? [])],
					helped: before.helped || one.helped
				}
			: one;
		if (whole.answers.length > 0 || whole.helped) all.push(whole);
		before = whole.answers.length > 0 || whole.helped ? undefined : whole;
	}
	return all;
}

/** The turns of the way on which what protects best is said, and where one stops at a red flag. */
function wayThrough(content: DialogueContent) {
	const moments: Moment[] = [];
	let state = dialogueEngine.start(content, 0);
	let taken: Offer | undefined;
	for (let step = 0; step < STEPS; step++) {
		const turn = turnNow(content, state);
		if (turn.ending) return { moments, ending: turn.ending };
		const offers = offersOf(content, state, turn);
		moments.push(momentOf(content, state, turn, offers, taken));
		taken = turn.flag ? undefined : best(offers, turn);
		const stopped = turn.flag ? dialogueEngine.advance(content, state, { do: 'relay', turn: turn.id }) : null;
		const spoken = taken ? dialogueEngine.advance(content, state, taken.act) : state;
		const next =
			stopped ?? (spoken && dialogueEngine.advance(content, spoken, { do: 'next', turn: turn.id }));
		if (!next) break;
		state = next;
	}
	return { moments, ending: undefined };
}

/** Among equals the one that its author wrote first: the order in which they are offered is drawn by lot. */
function best(offers: readonly Offer[], { moves = [] }: Turn): Offer | undefined {
	const written = ({ text }: Offer) => moves.findIndex((move) => move.text === text);
	return [...offers].sort(
		(a, b) => BEST.indexOf(a.outcome.tone) - BEST.indexOf(b.outcome.tone) || written(a) - written(b)
	)[0];
}

/** What can be said: the moves, or of a composed sentence one example for each thing it may come to. */
function offersOf(content: DialogueContent, state: DialogueState, { id, compose }: Turn): readonly Offer[] {
	const moves = offered(content, state).map((move): Offer => ({
		act: { do: 'say', turn: id, move: move.id },
		text: move.text,
		outcome: move
	}));
	const composed = (compose?.outcomes ?? []).flatMap((outcome): Offer[] => {
		const words = exampleOf(compose!, outcome.id);
		const text = words && sentenceOf(compose!, words);
		return words && text ? [{ act: { do: 'compose', turn: id, words }, text, outcome }] : [];
	});
	return [...moves, ...composed];
}

function momentOf(
	content: DialogueContent,
	state: DialogueState,
	turn: Turn,
	offers: readonly Offer[],
	taken: Offer | undefined
): Moment {
	const lines = [...(taken?.outcome.lines ?? []), ...(turn.lines ?? [])];
	return {
		when: turn.moment,
		after: taken ? [said('after', { choice: taken.text }), taken.outcome.then] : [],
		told: [turn.text, ...alsoNow(content, state).map(({ text }) => text)],
		talk: lines.map(({ from, text }) => ({ who: `{${from}}`, text })),
		ask: turn.question,
		answers: offers.map(({ text, outcome }) => ({ text, feedback: outcome.feedback })),
		helped: turn.relay !== undefined
	};
}
