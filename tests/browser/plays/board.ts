import type { CluesContent, FrescoContent } from '../../../src/lib/activities/board/schema';
import type { Step } from '../../../src/lib/activities/view';
import { shuffled } from '../../../src/lib/domain/random';
import { move, oneOf, press, type Play } from './play';

export const board: Play<'board'> = ({ content }, seed, dealing) =>
	content.use === 'fresco' ? fresco(content, dealing) : clues(content, seed);

/** Each card in its column, the first in another to begin with; threads enough, one of them mended. */
function fresco({ columns, cards, links, levers, enough }: FrescoContent, dealing: number): readonly Step[] {
	const textOf = (id: string) => cards.find((one) => one.id === id)!.text;
	const nameOf = (id: string) => columns.find((one) => one.id === id)!.name;
	const hand = shuffled(cards, dealing);
	const other = columns.find((one) => one.id !== hand[0]!.family)!;
	const mend = [press('Ici, on peut agir'), press(oneOf(levers, 0).text)];
	return [
		move(hand[0]!.text, other.name),
		...hand.map(({ text, family }) => move(text, nameOf(family))),
		press('Relier les cartes'),
		...links
			.slice(0, enough)
			.flatMap(({ from, to }, index) => [
				press(textOf(from)),
				press(textOf(to)),
				...(index === 0 ? mend : [])
			]),
		press('Notre fresque est prête')
	];
}

const SAYS = ['Va avec', 'Va contre', 'Ne dit rien'];

/** Every clue is weighed for every hypothesis; then what happened, maybe, and who can help. */
function clues({ clues, hypotheses }: CluesContent, seed: number): readonly Step[] {
	const about = (what: string) => hypotheses.filter((one) => one.about === what);
	return [
		...clues.flatMap(({ where }, turn) => [
			press(`Ouvrir : ${where}`),
			...hypotheses.map(({ text }, index) => press(`${oneOf(SAYS, seed + turn + index)} : ${text}`))
		]),
		press('Conclure'),
		press(oneOf(about('what'), seed).text),
		press(oneOf(about('help'), seed).text),
		press('C’est notre réponse')
	];
}
