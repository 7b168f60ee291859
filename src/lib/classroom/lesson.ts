/** A séance as the class goes through it. The shapes are those of the séance's own page. */
import { said, type Slide } from '$lib/activities/parts/stage/slides';
import type { Activity } from '$lib/domain/activity';
import type { Engine } from '$lib/domain/engine';
import type { Stageable } from './staged';

export interface LessonStep {
	readonly id: string;
	readonly minutes: number;
	readonly title: string;
	/** For the adult alone: never on the wall. */
	readonly text: string;
	readonly activity?: string | undefined;
	/** What stands on the wall, where the step opens no activity. */
	readonly wall?: readonly { readonly text: string }[] | undefined;
	/** The séance may be cut after it. */
	readonly cut?: boolean | undefined;
}

/** « Le billet de sortie »: what stands on each of six slips. */
export interface ExitTicket {
	readonly title: string;
	readonly understood: string;
	readonly fine: string;
	readonly worried: string;
	readonly talk: string;
	readonly soon: string;
	readonly today: string;
	readonly name: string;
	readonly reader: string;
	/** A sign beside each line, for those who read little. */
	readonly pictograms: boolean;
}

export interface Lesson {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	/** Whom it is for; absent, a class. */
	readonly for?: 'ambassadors' | 'families' | undefined;
	readonly steps: readonly LessonStep[];
	readonly before: readonly { readonly id: string; readonly text: string }[];
	readonly expect: readonly { readonly id: string; readonly text: string }[];
	readonly close: string;
	readonly confide: string;
	/** What to bring. */
	readonly material: readonly { readonly id: string; readonly text: string }[];
	/** Absent where an activity stands alone. */
	readonly ticket?: ExitTicket | undefined;
}

/** The name of a message about those who are there: pupils, or the parents at a workshop. */
export const noted = (
	{ for: whom }: Pick<Lesson, 'for'>,
	word: 'desk.confide' | 'desk.expect' | 'pupilsPage'
): string => `classroom.${word}${whom === 'families' ? 'Family' : ''}`;

/** The lesson of one activity alone, where no séance was asked for. */
export const lessonOf = ({ id, title, minutes }: Activity): Lesson => ({
	id: '',
	title,
	minutes,
	steps: [{ id, minutes, title, text: '', activity: id }],
	before: [],
	expect: [],
	close: '',
	confide: '',
	material: []
});

const still: Engine<unknown, unknown, unknown> = {
	start: () => 'here',
	advance: () => null,
	assess: () => ({ status: 'untouched' }),
	place: () => 'here'
};

/** What stands on the wall in a step without an activity: its title, and what the class is told of it. */
export function slideOf({ steps, ticket }: Pick<Lesson, 'steps' | 'ticket'>, step: LessonStep): Slide {
	const at = steps.indexOf(step);
	if (step.activity) return { id: step.id, title: step.title, lines: [said('eachAlone')] };
	if (step.wall) return { id: step.id, title: step.title, lines: step.wall.map(({ text }) => text) };
	if (at === 0) return { id: step.id, title: step.title, lines: [said('frameStories'), said('framePass')] };
	const isLast = at === steps.length - 1;
	return { id: step.id, title: step.title, lines: isLast && ticket ? [said('ticket'), ticket.reader] : [] };
}

/** A step as something that the stage plays, with nothing to do in it. */
export function stillStep(lesson: Lesson, step: LessonStep): { activity: Activity; stageable: Stageable } {
	const slide = slideOf(lesson, step);
	return {
		activity: {
			id: step.id,
			kind: 'step',
			version: '',
			lang: '',
			title: step.title,
			summary: '',
			bands: [],
			modes: [],
			minutes: step.minutes,
			competences: [],
			whatIKeep: { discover: '', practise: '', transfer: '', remember: '' },
			renames: {},
			people: {},
			content: null
		},
		stageable: {
			engine: still,
			acts: { version: 1, read: () => null },
			stage: () => [slide],
			opening: [],
			closing: []
		}
	};
}
