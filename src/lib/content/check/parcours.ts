import type { Compiled } from '../compile';
import { finding, type Finding } from '../finding';
import type { Library } from '../library';
import type { Parcours } from '../schemas/parcours';

/** A séance lasts a lesson: what teachers of each band have (architecture.md, the tree). */
const SHORTEST = 45;
const LONGEST = 55;
/** Minutes of a séance that belong to no activity: its opening and the ticket. */
const AROUND = 10;

/** Whether the séances of a parcours add up, and open activities that are there, for that age. */
export function parcoursFindings({ file, french }: Compiled<Parcours>, library: Library): Finding[] {
	const activities = new Map(library.activities.map((one) => [one.id, one.french]));
	// One that cannot be compiled is there all the same, and has findings of its own.
	const broken = new Set(library.broken.map((one) => one.id));
	const competences = new Set(library.facts.competences?.french.map((one) => one.id));
	const frameworks = new Set(library.facts.frameworks?.french.map((one) => one.id));

	/** What is wrong with an activity that is opened at `path`: nothing, or that it is not there, or for others. */
	const opened = (id: string | undefined, path: (string | number)[]): Finding[] => {
		if (id === undefined || broken.has(id)) return [];
		const activity = activities.get(id);
		if (!activity) return [finding('unknown-activity', file.source, path, `there is no activity "${id}"`)];
		if (activity.bands.includes(french.band)) return [];
		return [finding('seance-band', file.source, path, `"${id}" is not for the band ${french.band}`)];
	};

	const ofSeances = french.seances.flatMap((seance, index) => {
		const at = ['seances', index];
		const say = (rule: Finding['rule'], path: (string | number)[], message: string) =>
			finding(rule, file.source, [...at, ...path], message);
		const found: Finding[] = [];

		const sum = seance.steps.reduce((total, step) => total + step.minutes, 0);
		if (sum !== seance.minutes)
			found.push(
				say(
					'seance-minutes',
					['minutes'],
					`the steps add up to ${sum} minutes, and the séance says ${seance.minutes}`
				)
			);
		if (seance.minutes < SHORTEST || seance.minutes > LONGEST)
			found.push(say('seance-length', ['minutes'], `a séance lasts ${SHORTEST} to ${LONGEST} minutes`));

		const played = seance.steps.reduce((total, { activity: id, minutes, part }) => {
			const whole = id === undefined ? 0 : (activities.get(id)?.minutes ?? minutes);
			return total + (id === undefined ? 0 : part ? minutes : Math.max(minutes, whole));
		}, 0);
		if (played + AROUND > seance.minutes)
			found.push(
				say(
					'seance-no-room',
					['minutes'],
					`the activities take ${played} minutes, and ${AROUND} more go to the opening and the ticket: the séance has ${seance.minutes}. Where only a part of an activity is played, write \`part: true\``
				)
			);

		for (const [place, { activity: id }] of seance.steps.entries())
			found.push(...opened(id, [...at, 'steps', place, 'activity']));
		for (const [place, id] of seance.competences.entries())
			if (!competences.has(id))
				found.push(say('unknown-competence', ['competences', place], `"${id}" is not in competences.yaml`));
		for (const [place, { id }] of seance.frameworks.entries())
			if (!frameworks.has(id))
				found.push(
					say('unknown-framework', ['frameworks', place, 'id'], `"${id}" is not in frameworks.yaml`)
				);
		return found;
	});
	return [...opened(french.ritual, ['ritual']), ...ofSeances];
}

/** A séance has its own addresses, `/{lang}/seance/{id}/` and `/{lang}/s/{short}/`: none may be claimed twice. */
export function seanceIdFindings(parcours: readonly Compiled<Parcours>[]): Finding[] {
	const ids = new Map<string, string>();
	const shorts = new Map<string, string>();
	return parcours.flatMap(({ file, french }) =>
		french.seances.flatMap((seance, index) => {
			const claim = (taken: Map<string, string>, address: string, field: string) => {
				const there = taken.get(address);
				if (there === undefined) taken.set(address, file.source.file);
				if (there === undefined) return [];
				const message = `a séance "${address}" already stands in ${there}: both would have the same address`;
				return [finding('seance-twice', file.source, ['seances', index, field], message)];
			};
			return [
				...claim(ids, seance.id, 'id'),
				...(seance.short === undefined ? [] : claim(shorts, seance.short, 'short'))
			];
		})
	);
}
