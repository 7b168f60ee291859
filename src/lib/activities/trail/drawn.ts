/** The board as it is drawn: what lies at each stop of the thread. Plain values, so that the stage may carry them. */
import type { StageTrail, TrailStop } from '../parts/stage/slides';
import { findCard, passed, squaresOf, teamOf, type TrailState } from './engine';
import type { TrailContent } from './schema';

/** @returns for each stop, start and end included, what lies there and how far the thread has come */
export function drawn(content: TrailContent, state: TrailState): StageTrail {
	const done = passed(state);
	const over = state.step === 'end';
	let square = 0;
	const stops: TrailStop[] = [{ stop: 'start', name: content.start }];
	let at = 0;
	for (const { id, squares, knot } of content.stretches) {
		for (const pile of squares) {
			const dealt = square < done ? state.played[square] : undefined;
			if (dealt) at = stops.length;
			// An open square shows which pile was chosen for it.
			stops.push({ stop: 'square', pile: findCard(content, dealt?.card)?.pile ?? pile, how: dealt?.how });
			square++;
		}
		if (!knot) continue;
		const thing = knot.things.find((one) => one.id === state.things[id]);
		// The knot is tied once something was chosen there.
		if (thing) at = stops.length;
		stops.push({ stop: 'knot', name: knot.name, ...(thing && { thing: thing.draw }) });
	}
	if (over) at = stops.length;
	stops.push({ stop: 'end', name: content.end.name });
	return {
		stops,
		at,
		// At a knot it is everybody's turn.
		sign: atKnot(state) ? undefined : teamOf(content, state)?.shape,
		done,
		of: squaresOf(content).length
	};
}

const atKnot = ({ step }: TrailState) => step === 'thing' || step === 'way';
