import { describe, expect, it } from 'vitest';
import { readBooklet } from '$lib/content/booklet';
import { noted, slideOf, type ExitTicket, type LessonStep } from './lesson';

const step = (id: string, wall?: LessonStep['wall']): LessonStep => ({
	id,
	minutes: 5,
	title: id,
	text: 'Pour l’adulte seul.',
	...(wall ? { wall } : {})
});
const ticket = { title: 'Le billet', reader: 'Lu aujourd’hui.' } as ExitTicket;

describe('a step without an activity', () => {
	it('shows what its author wrote for the wall, and never the notes', () => {
		const first = step('accueil', [{ text: 'Bonsoir.' }, { text: 'Prenez une fiche.' }]);
		const { lines } = slideOf({ steps: [first, step('fin')], ticket }, first);
		expect(lines).toEqual(['Bonsoir.', 'Prenez une fiche.']);
	});

	it('says what every séance says where nothing was written', () => {
		const first = step('accueil');
		const { lines } = slideOf({ steps: [first, step('fin')], ticket }, first);
		expect(lines).toHaveLength(2);
		expect(lines).not.toContain(first.text);
	});
});

describe('the workshop for parents', () => {
	const booklet = readBooklet();
	const workshop = booklet.parcours('fr').find((one) => one.for === 'families');
	const [seance] = workshop!.seances;

	it('lasts 45 minutes and opens a time for questions between two stories and the slips', () => {
		expect(seance!.minutes).toBe(45);
		const kinds = seance!.steps.map(({ activity }) => activity && booklet.activity(activity, 'fr').kind);
		expect(kinds).toEqual([undefined, 'quiz', 'scenario', 'scenario', undefined, undefined]);
	});

	it('is made of activities that pupils do not choose from', () => {
		const shelf = booklet.shelf('fr');
		const opened = seance!.steps.flatMap(({ activity }) => activity ?? []);
		expect(shelf.filter((one) => one.for === 'families').map(({ id }) => id)).toEqual(opened.toSorted());
	});

	it('is read in both languages of the site', () => {
		expect(booklet.parcours('en').some((one) => one.for === 'families')).toBe(true);
	});

	it('speaks of parents in its notes', () => {
		expect(noted({ for: workshop!.for }, 'desk.confide')).toBe('classroom.desk.confideFamily');
		expect(noted({}, 'desk.confide')).toBe('classroom.desk.confide');
	});
});
