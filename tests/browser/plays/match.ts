import { short } from '../../../src/lib/activities/parts/moving/short';
import { move, press, type Play } from './play';

/** Each left gets its card, the first of these being laid elsewhere to begin with. */
export const match: Play<'match'> = ({ content: { lefts, rights } }) => {
	const lay = (card: string, left: string) => move(rights.find((one) => one.id === card)!.text, short(left));
	const [first] = lefts;
	const other = lefts.find((one) => one.right !== first!.right);
	return [
		...(other ? [lay(first!.right, other.text)] : []),
		...lefts.map(({ right, text }) => lay(right, text)),
		press('Regarder ensemble')
	];
};
