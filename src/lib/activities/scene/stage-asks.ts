/** What is asked about a picture on the stage: one question at a time, and what each answer has to say. */
import { wordsIn } from '../parts/stage/pages';
import { MOST_WORDS, said, type Slide, type Text } from '../parts/stage/slides';
import { paged, withOn } from '../parts/stage/told';
import type { SceneAct } from './acts';
import { pickedIn, type SceneState } from './engine';
import type { Picture } from './schema';

type Shown = Slide<SceneAct>;

/** One question about a picture: a choice that explains, or, without answers, something to talk about. */
export interface Question {
	readonly at: string;
	readonly ask: string;
	readonly over: Text | undefined;
	readonly title: Text;
	/** Said over the answers that were not taken, where they stand together: they fit too. */
	readonly others?: Text;
	readonly options: readonly { readonly id: string; readonly text: string; readonly explanation: string }[];
}

/** The last answer that was given, what is talked about in between, then the next question; after all of them, on. */
export function inTurn(
	picture: Picture,
	state: SceneState,
	before: readonly Shown[],
	questions: readonly Question[],
	on: SceneAct
): Shown[] {
	const picked = questions.map(({ at, ask }) => pickedIn(state, { picture: picture.id, at, ask })[0]);
	const last = picked.findLastIndex((one) => one !== undefined);
	const next = questions.findIndex((one, i) => i > last && one.options.length > 0);
	const talked = questions.slice(last + 1, next < 0 ? undefined : next);
	const slides = [
		...(last < 0 ? before : answered(questions[last]!, picked[last]!)),
		...talked.map(({ ask, title, over }) => ({ id: `talk-${ask}`, over, title, lines: [said('talk')] }))
	];
	if (next < 0) return withOn(slides, on);
	const { at, ask, over, title, options } = questions[next]!;
	const acts = options.map(({ id, text }) => ({
		id,
		text,
		act: { do: 'pick', picture: picture.id, at, ask, option: id } as const
	}));
	return [...slides, { id: `ask-${at}-${ask}`, over, title, lines: [], options: acts }];
}

/** First what the class has chosen, then the others: each of them shows something. */
function answered({ at, ask, title, options, others }: Question, picked: string): Shown[] {
	const id = `said-${at}-${ask}`;
	const chosen = options.filter((one) => one.id === picked);
	const left = options.filter((one) => one.id !== picked);
	const each = (one: (typeof options)[number], over: Text) =>
		paged(`${id}-${one.id}`, [one.explanation], { over, title: one.text });
	if (!others)
		return [
			...chosen.flatMap((one) => each(one, said('chosen'))),
			...left.flatMap((one) => each(one, said('another')))
		];
	return [
		...chosen.flatMap((one) => each(one, title)),
		...together(left.map(({ text, explanation }) => `${text} – ${explanation}`)).map((lines, i) => ({
			id: `${id}-others-${i}`,
			over: title,
			title: others,
			lines
		}))
	];
}

/** Texts that stay whole, as many on a slide as it holds. */
function together(texts: readonly string[]): string[][] {
	const pages: string[][] = [];
	for (const text of texts) {
		const page = pages.at(-1);
		if (page && wordsIn([...page, text].join(' ')) <= MOST_WORDS) page.push(text);
		else pages.push([text]);
	}
	return pages;
}
