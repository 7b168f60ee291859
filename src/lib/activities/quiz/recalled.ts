/** What was answered, question by question, as it stands. Own words are told apart. */
import { made } from '../parts/made';
import type { MadeRow, Recall } from '../parts/recalled';
import type { QuizContent, QuizItem } from './schema';
import { answerOf, optionsOf } from './selectors';
import type { QuizState } from './state';

export const recalled: Recall<QuizContent, QuizState> = (content, state) =>
	made([
		{
			...(content.question ? { title: content.question } : {}),
			rows: content.items.map((item) => rowOf(content, state, item))
		}
	]);

function rowOf(content: QuizContent, state: QuizState, item: QuizItem): MadeRow {
	const { picked, reason } = answerOf(state, item.id);
	const asked = item.ask === 'truth' ? item.statement : item.question;
	const label = [item.situation, asked].filter((text) => text !== undefined).join('\n');
	const options = optionsOf(content, state, item).filter(({ id }) => picked.includes(id));
	const reasons = item.ask === 'truth' ? item.reasons.filter(({ id }) => id === reason) : [];
	return {
		...(label === '' ? {} : { label }),
		lines: [
			...options.map(({ id, text }) => text ?? { key: `quiz.truth.${id}` }),
			...reasons.map(({ text }) => text)
		]
	};
}
