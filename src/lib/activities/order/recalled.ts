/** The steps in the order in which they were put. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { findStep, orderEngine, type OrderState } from './engine';
import type { OrderContent } from './schema';

export const recalled: Recall<OrderContent, OrderState> = (content, state) => {
	// As it was dealt, the order is nobody's.
	if (orderEngine.assess(content, state).status === 'untouched') return undefined;
	const steps = state.order.flatMap((id) => findStep(content, id) ?? []);
	return made([
		{ title: content.question, rows: steps.map(({ text }, at) => ({ place: at + 1, lines: [text] })) }
	]);
};
