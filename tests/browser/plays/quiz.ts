import type { QuizContent, QuizItem } from '../../../src/lib/activities/quiz/schema';
import type { Step } from '../../../src/lib/activities/view';
import { keep, oneOf, press, type Play } from './play';

const TRUTH: Readonly<Record<string, string>> = { true: 'Vrai', false: 'Faux', depends: 'Ça dépend' };

interface Judged {
	readonly verdict: string;
}
const fits = (one: Judged) => one.verdict === 'fits';
const again = press('Essayer autrement');

/** Every situation is answered; where the seed's first idea was not the best, it gets its second chance. */
export const quiz: Play<'quiz'> = ({ content }, seed) =>
	content.items.flatMap((item, index) => [
		...answers(content, item, seed + index),
		press(index < content.items.length - 1 ? 'Suivante' : 'Terminer')
	]);

function answers(content: QuizContent, item: QuizItem, seed: number): readonly Step[] {
	const nameOf = ({ id, text }: { readonly id: string; readonly text?: string | undefined }) =>
		press(text ?? content.labels?.find((label) => label.id === id)?.text ?? TRUTH[id] ?? id);
	switch (item.ask) {
		case 'single': {
			const first = oneOf(item.options, seed);
			const second = fits(first) ? [] : [again, nameOf(item.options.find(fits)!)];
			return [nameOf(first), ...second];
		}
		case 'several': {
			const other = oneOf(item.options, seed);
			const first = fits(other) ? [] : [nameOf(other), press('Voir'), again];
			return [...first, ...item.options.filter(fits).map(nameOf), press('Voir')];
		}
		case 'truth': {
			const [option, reason] = [oneOf(item.options, seed), oneOf(item.reasons, seed)];
			const whole = [nameOf(item.options.find(fits)!), nameOf(item.reasons.find(fits)!)];
			return [nameOf(option), nameOf(reason), ...(fits(option) && fits(reason) ? [] : [again, ...whole])];
		}
		case 'opinion':
			return [nameOf(oneOf(item.options, seed)), ...(item.write ? keep(item.write.label) : [])];
	}
}
