import type { Course, CourseSeance } from '$lib/content/course';
import type { Summary } from '$lib/domain/attempt';
import { standingOf, type Standing } from '$lib/session/standing';

/** Where one stands with a séance, over its activities. */
export interface SeanceStanding {
	readonly state: 'todo' | 'under-way' | 'done';
	readonly done: number;
	readonly of: number;
}

export function seanceStanding(seance: CourseSeance, summaries: readonly Summary[]): SeanceStanding {
	const states = seance.activities.map((id) => standingOf(id, summaries).state);
	const done = states.filter((state) => state === 'done').length;
	const of = states.length;
	const begun = states.some((state) => state !== 'todo');
	return { state: of > 0 && done === of ? 'done' : begun ? 'under-way' : 'todo', done, of };
}

/** What to go on with: the one obvious thing of a parcours. */
export interface NextStep {
	readonly seance: CourseSeance;
	readonly activity: string;
	readonly standing: Standing;
}

/**
 * An activity under way; else the first one left of a séance that was begun; else the first of a séance that
 * was not. Nothing, when everything is done.
 */
export function nextStep({ seances }: Course, summaries: readonly Summary[]): NextStep | undefined {
	const steps = seances.flatMap((seance) => {
		const { state } = seanceStanding(seance, summaries);
		return seance.activities.map((activity) => ({
			seance,
			activity,
			standing: standingOf(activity, summaries),
			begun: state === 'under-way'
		}));
	});
	const left = steps.filter(({ standing }) => standing.state !== 'done');
	const step =
		left.find(({ standing }) => standing.state === 'under-way') ?? left.find(({ begun }) => begun) ?? left[0];
	return step && { seance: step.seance, activity: step.activity, standing: step.standing };
}

/** The parcours to show first: that of the age asked for, else one that was begun, else the first. */
export function courseInHand(
	courses: readonly Course[],
	summaries: readonly Summary[],
	band?: string
): Course | undefined {
	const begun = (course: Course) =>
		course.seances.some((seance) => seanceStanding(seance, summaries).state !== 'todo');
	return courses.find((one) => one.band === band) ?? courses.find(begun) ?? courses[0];
}
