import type { Step } from '../../../src/lib/activities/view';
import { oneOf, press, type Play } from './play';

/** The first set is rehearsed to its end, an answer by the seed to every reaction; then one stops. */
export const leading: Play<'leading'> = ({ content }, seed) => {
	const set = content.sets[0]!;
	const all = content.situations.filter((one) => one.set === set.id);
	return [
		press(set.name),
		...all.flatMap(({ reactions }, nth): Step[] => [
			press('C’est lu'),
			...reactions.flatMap(({ answers }, at) => [
				press(oneOf(answers, seed + nth + at).text),
				press('Et après')
			]),
			press(
				nth < all.length - 1 ? 'Histoire suivante' : content.sets.length > 1 ? 'Choisir d’autres' : 'Terminer'
			)
		]),
		...(content.sets.length > 1 ? [press('On s’arrête là')] : [])
	];
};
