import type { Skill } from '$lib/content/schemas/ambassadors';

/** Ids of the skills that an activity trains, in the order of the programme. */
export const skillsOf = (activity: string, skills: readonly Skill[]): string[] =>
	skills.filter((skill) => skill.activities.includes(activity)).map(({ id }) => id);
