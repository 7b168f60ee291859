import { ticketOf } from '$lib/domain/ticket';
import type { Compiled } from '../compile';
import { finding, type Finding } from '../finding';
import type { Parcours } from '../schemas/parcours';

/** Two steps of séances with the same resume ticket: three words would lead to the wrong one. */
export function ticketFindings(parcours: readonly Compiled<Parcours>[]): Finding[] {
	const taken = new Map<string, string>();
	return parcours.flatMap(({ file, french }) =>
		french.seances.flatMap(({ id, steps }, index) =>
			steps.flatMap(({ activity }, place) => {
				if (activity === undefined) return [];
				const words = ticketOf(id, activity).join(' ');
				const here = `${id}, ${activity}`;
				const there = taken.get(words) ?? here;
				taken.set(words, there);
				if (there === here) return [];
				const path = ['seances', index, 'steps', place, 'activity'];
				const message = `the resume ticket "${words}" already leads to ${there}: give the séance another id before it is published`;
				return [finding('ticket-twice', file.source, path, message)];
			})
		)
	);
}
