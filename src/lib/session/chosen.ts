import type { Entry } from '$lib/domain/entry';
import { replay, type Playable } from '$lib/domain/replay';
import { proseOf, withId } from './written';

/** An answer that was chosen and not written, in the words of the activity. Whether it was right is not told. */
export interface Chosen {
	/** What it answers, where that is known. */
	readonly asked?: string;
	readonly answer: string;
	/** The answer is one of the three that have no words in the activity: « vrai », « faux », « ça dépend ». */
	readonly isTruth?: true;
}

/** Which field of an act names what is answered, and which the answer: kinds share these words. */
const ANSWERS: Readonly<Record<string, readonly [string, string]>> = {
	choose: ['node', 'choice'],
	decide: ['beat', 'decision'],
	put: ['card', 'place'],
	pick: ['item', 'option'],
	drop: ['item', 'option'],
	again: ['item', '']
};

const ASKED = ['question', 'situation', 'statement', 'prompt', 'text', 'moment'];
const ANSWER = ['text', 'label', 'name', 'title'];
/** A scene that is told is no question: its first words would be cut. */
const LONGEST_ASKED = 240;

/** What was chosen in an attempt and still stands, in the order in which it was first answered. */
export function chosenIn(
	entries: readonly Entry[],
	playable: (activity: string) => Playable | undefined
): Chosen[] {
	return replay(entries, playable).frames.flatMap(({ activity, applied }) => {
		const content = playable(activity)?.content;
		const answers = new Map<string, string[]>();
		for (const { act } of applied) take(answers, act, content);
		return [...answers].flatMap(([asked, ids]) => ids.flatMap((id) => inWords(content, asked, id)));
	});
}

function take(answers: Map<string, string[]>, act: unknown, content: unknown): void {
	if (typeof act !== 'object' || act === null) return;
	const said = act as Readonly<Record<string, unknown>>;
	const [about, by] = ANSWERS[String(said['do'])] ?? [];
	const [asked, answer] = [said[about ?? ''], said[by ?? '']];
	if (typeof asked !== 'string') return;
	if (said['do'] === 'again') answers.set(asked, []);
	if (typeof answer !== 'string') return;
	// Of some questions several answers stand; elsewhere the last one does.
	const stays = withId(content, asked)?.['ask'] === 'several';
	const others = stays ? (answers.get(asked) ?? []).filter((one) => one !== answer) : [];
	answers.set(asked, said['do'] === 'drop' ? others : [...others, answer]);
}

function inWords(content: unknown, asked: string, id: string): Chosen[] {
	const about = withId(content, asked);
	// Ids of answers are often unique in their question only; elsewhere it is the question that only names them.
	const found = [about, content].map((tree) => withId(tree, id)).filter((one) => one !== undefined);
	const answer = found.map((one) => proseOf(one, ANSWER)).find((prose) => prose !== undefined);
	const question = about && proseOf(about, ASKED);
	const isTruth = !answer && about?.['ask'] === 'truth';
	if (!answer && !isTruth) return [];
	const told = { answer: answer ?? id, ...(isTruth ? ({ isTruth } as const) : {}) };
	return [question && question.length <= LONGEST_ASKED ? { asked: question, ...told } : told];
}
