import { HOWS, PILES } from '../../../src/lib/activities/trail/acts';
import { asksAge } from '../../../src/lib/activities/trail/enough';
import { oneOf, press, type Play } from './play';

const HOW = { found: 'On a trouvé', together: 'On a cherché ensemble', pass: 'On passe' };

/** Every square, each card dealt with in another way; at each knot a thing is chosen, and the game goes on. */
export const trail: Play<'trail'> = ({ content }, seed) => {
	const turn = (at: number) => [press(HOW[oneOf(HOWS, seed + at)]), press('Le fil avance')];
	let at = 0;
	return [
		...(asksAge(content) ? [press(seed % 2 === 0 ? 'Les cartes de l’école' : 'Les cartes du collège')] : []),
		press('3 équipes'),
		press('Plutôt en bas'),
		...content.stretches.flatMap(({ squares, knot }) => [
			...squares.flatMap((square) => [
				...(square === 'free' ? [press(content.piles[oneOf(PILES, seed + at)].name)] : []),
				...turn(at++)
			]),
			...(knot ? [press(oneOf(knot.things, seed + at).text), press('On continue')] : [])
		])
	];
};
