import { finding, type Finding } from '../finding';
import type { Library } from '../library';

/** Whether the tracks and the skills of the ambassadors' door name activities and parcours that are there. */
export function ambassadorsFindings({ facts, activities, parcours, broken }: Library): Finding[] {
	if (!facts.ambassadors) return [];
	const { file, french } = facts.ambassadors;
	const known = new Set([...activities, ...parcours].map((one) => one.id));
	// What cannot be compiled is there all the same, and has findings of its own.
	for (const one of broken) known.add(one.id);

	const missing = (ids: readonly string[], path: readonly (string | number)[]): Finding[] =>
		ids.flatMap((id, at) =>
			known.has(id)
				? []
				: [finding('unknown-activity', file.source, [...path, at], `there is no activity "${id}"`)]
		);
	return [
		...french.tracks.flatMap((track, at) => [
			...missing(track.activities, ['tracks', at, 'activities']),
			...missing(track.parcours === undefined ? [] : [track.parcours], ['tracks', at, 'parcours'])
		]),
		...french.skills.flatMap((skill, at) => missing(skill.activities, ['skills', at, 'activities']))
	];
}
