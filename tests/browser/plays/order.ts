import { orderEngine } from '../../../src/lib/activities/order/engine';
import type { Step } from '../../../src/lib/activities/view';
import { move, press, type Play } from './play';

/** From the order that is dealt, which does not hold, to the authored one, which does; then one looks. */
export const order: Play<'order'> = ({ content }, _seed, dealing) => {
	const { steps } = content;
	const moves: Step[] = [];
	let now = [...orderEngine.start(content, dealing).order];
	for (const [index, { id, text }] of steps.entries()) {
		if (now[index] === id) continue;
		moves.push(move(text, `Place ${index + 1} sur ${steps.length}`));
		now = now.filter((one) => one !== id);
		now.splice(index, 0, id);
	}
	return [...moves, press('Regarder')];
};
