/** Where each thing was placed, now and before the talk, and the reason that was given. */
import { made } from '../parts/made';
import type { Recall, Words } from '../parts/recalled';
import { hasMoved, placeOf, type Placing, type ScaleState } from './engine';
import { reasonsAt, stopsOf } from './line';
import { nameOf } from './names';
import type { ScaleContent } from './schema';

export const recalled: Recall<ScaleContent, ScaleState> = (content, state) => {
	const stops = stopsOf(content);
	const nameIn = (placing: Placing, thing: string): Words | undefined => {
		const stop = stops.find(({ id }) => id === placeOf(placing, thing));
		return stop && nameOf<Words>(stop, (key, options) => ({ key, ...options }));
	};
	const linesOf = (thing: string): Words[] => {
		const now = nameIn(state.now, thing);
		if (now === undefined) return [];
		const before = state.before && hasMoved(state, thing) ? nameIn(state.before, thing) : undefined;
		const reason = reasonsAt(content, placeOf(state.now, thing)).find(
			({ id }) => id === state.now.because[thing]
		);
		return [
			...(before === undefined
				? [now]
				: [
						{ key: 'scale.compare.before', values: { place: before } },
						{ key: 'scale.compare.now', values: { place: now } }
					]),
			...(reason ? [reason.text] : [])
		];
	};
	return made([{ rows: content.things.map(({ id, text }) => ({ label: text, lines: linesOf(id) })) }]);
};
