/** A quiz on paper: numbered questions with boxes to tick; what there is to say of the answers is the adult's page. */
import { said, type Note, type Question, type SheetOf, type Text } from '../parts/sheet/blocks';
import type { QuizContent, QuizItem } from './schema';

/** Options of so few letters stand beside each other. */
const SHORT = 24;
const TRUTHS = { true: 'true', false: 'false', depends: 'depends' } as const;

export const quizSheet: SheetOf<QuizContent> = (quiz) => ({
	todo: said('quizTodo'),
	blocks: [
		...(quiz.question ? ([{ block: 'text', text: quiz.question, look: 'strong' }] as const) : []),
		{ block: 'questions', columns: 2, items: quiz.items.map((item) => questionOf(quiz, item)) }
	],
	answers: [{ block: 'notes', notes: quiz.items.map((item, at) => noteOf(quiz, item, String(at + 1))) }]
});

function wordOf(
	quiz: QuizContent,
	option: { readonly id: string; readonly text?: string | undefined }
): Text {
	return option.text ?? quiz.labels?.find(({ id }) => id === option.id)?.text ?? option.id;
}

function optionsOf(quiz: QuizContent, item: QuizItem): Text[] {
	return item.ask === 'truth'
		? item.options.map(({ id }) => said(TRUTHS[id]))
		: item.options.map((one) => wordOf(quiz, one));
}

function questionOf(quiz: QuizContent, item: QuizItem): Question {
	const options = optionsOf(quiz, item);
	const own = { before: item.situation, ask: item.ask === 'truth' ? item.statement : item.question };
	const inline = options.every((one) => typeof one !== 'string' || one.length <= SHORT);
	const write = item.ask === 'opinion' ? item.write : undefined;
	return {
		...own,
		options,
		inline,
		several: item.ask === 'several',
		then:
			item.ask === 'truth'
				? { ask: item.question ?? said('why'), options: item.reasons.map(({ text }) => text) }
				: undefined,
		write: write && { label: [write.label, write.starter].filter(Boolean).join(' '), lines: 1 }
	};
}

function noteOf(quiz: QuizContent, item: QuizItem, mark: string): Note {
	if (item.ask === 'opinion')
		return { mark, text: said('noRightAnswer'), more: item.options.map(({ explanation }) => explanation) };
	const words = optionsOf(quiz, item);
	const fits = item.options.flatMap((one, at) => (one.verdict === 'fits' ? [{ one, word: words[at]! }] : []));
	const reasons = item.ask === 'truth' ? item.reasons.filter(({ verdict }) => verdict === 'fits') : [];
	return {
		mark,
		text: listed(fits.map(({ word }) => word)),
		more: [
			...fits.map(({ one }) => one.explanation),
			...reasons.map(({ text, explanation }) => `${text} ${explanation}`),
			...(item.takeaway ? [item.takeaway] : [])
		]
	};
}

/** Several answers that fit, in one line; a word of the sheets stands alone. */
const listed = (words: readonly Text[]): Text =>
	words.length === 1 ? words[0]! : words.map((one) => (typeof one === 'string' ? one : '')).join(' · ');
