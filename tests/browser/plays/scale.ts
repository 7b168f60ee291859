import { dealt } from '../../../src/lib/activities/scale/engine';
import { move, oneOf, press, type Play } from './play';

/** Every thing at a place, with a reason for one of them; a talk; then one thing at another place. */
export const scale: Play<'scale'> = ({ content }, seed, dealing) => {
	const { places } = content;
	const things = dealt(content, { seed: dealing });
	const [first] = things;
	const reason = oneOf(places, seed).reasons?.[0];
	const why = ['Qu’est-ce qui te fait dire ça ?', reason?.text].map((it) =>
		press(`${it} (sur : ${first!.text})`)
	);
	return [
		...things.map(({ text }, index) => move(text, oneOf(places, seed + index).name)),
		...(reason ? why : []),
		press('J’ai placé'),
		press('Placer encore une fois'),
		move(first!.text, oneOf(places, seed + 1).name),
		press('J’ai placé encore une fois')
	];
};
