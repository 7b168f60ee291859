/** A quiz on the stage: the situation, the question, and once the class has answered, what each answer has to say. */
import { pagesOf } from '../parts/stage/pages';
import { isShort, said, type Slide, type StageOf, type Text } from '../parts/stage/slides';
import { END, type QuizAct } from './acts';
import type { QuizContent, QuizItem } from './schema';
import { answerOf, itemNow, optionsOf, reasonsOf, type Option } from './selectors';
import type { Answer, QuizState } from './state';

type Shown = Slide<QuizAct>;

export const quizStage: StageOf<QuizContent, QuizState, QuizAct> = (content, state) => {
	const item = itemNow(content, state);
	if (!item) return [{ id: END, title: said('allSeen'), lines: [] }];
	const answer = answerOf(state, item.id);
	return answer.open ? answered(content, state, item, answer) : asked(content, state, item, answer);
};

function asked(content: QuizContent, state: QuizState, item: QuizItem, answer: Answer): Shown[] {
	if (item.ask === 'truth' && answer.picked.length > 0)
		return [
			{
				id: 'why',
				over: item.statement,
				title: said('why'),
				lines: [],
				options: reasonsOf(state, item).map((one) => ({
					id: one.id,
					text: wordsOf(one),
					act: { do: 'because', item: item.id, reason: one.id }
				}))
			}
		];
	const several = item.ask === 'several';
	const options = optionsOf(content, state, item).map((one) => {
		const taken = several && answer.picked.includes(one.id);
		const act: QuizAct = { do: taken ? 'drop' : 'pick', item: item.id, option: one.id };
		return { id: one.id, text: wordsOf(one), act, ...(several ? { taken } : {}) };
	});
	const told = pagesOf(item.situation ? [item.situation] : []);
	const question = item.ask === 'truth' ? item.statement : (item.question ?? content.question);
	// Beside short answers there is room for the situation: it is still read while one thinks.
	const together = told.length === 1 && options.every(({ text }) => isShort(text));
	return [
		...(together ? [] : told.map((lines, i) => ({ id: `told-${i}`, lines }))),
		{
			id: 'ask',
			over: together ? question : several ? said('several') : undefined,
			title: together ? item.situation : question,
			lines: [],
			options,
			on: several && answer.picked.length > 0 ? { do: 'check', item: item.id } : undefined
		}
	];
}

/** First what the class has chosen, then the others: each of them teaches something. */
function answered(content: QuizContent, state: QuizState, item: QuizItem, answer: Answer): Shown[] {
	const chosenFirst = (options: readonly Option[], chosen: (id: string) => boolean): Shown[] =>
		[...options.filter(({ id }) => chosen(id)), ...options.filter(({ id }) => !chosen(id))].flatMap((one) =>
			pagesOf([one.explanation]).map((lines, i) => ({
				id: `${one.id}-${i}`,
				over: one.verdict ? said(one.verdict) : said(chosen(one.id) ? 'chosen' : 'another'),
				title: wordsOf(one),
				lines
			}))
		);
	const slides = [
		...chosenFirst(optionsOf(content, state, item), (id) => answer.picked.includes(id)),
		...chosenFirst(reasonsOf(state, item), (id) => id === answer.reason).map((slide) => ({
			...slide,
			id: `why-${slide.id}`
		})),
		...(item.takeaway ? [{ id: 'keep', title: said('keep'), lines: [item.takeaway] }] : [])
	];
	const next = content.items[content.items.indexOf(item) + 1]?.id ?? END;
	return slides.map((slide, i) =>
		i === slides.length - 1 ? { ...slide, on: { do: 'go', item: next } as const } : slide
	);
}

const TRUTH = { true: said('true'), false: said('false'), depends: said('depends') } as const;
const wordsOf = ({ id, text }: Option): Text => text ?? TRUTH[id as keyof typeof TRUTH];
