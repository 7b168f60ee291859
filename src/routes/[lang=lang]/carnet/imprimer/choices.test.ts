import { describe, expect, it } from 'vitest';
import type { Piece } from '../reading.svelte';
import { chaptersOf, shownAtFirst, shownOf } from './choices';
import { chapterFlow, participationFlow } from './flow';

const KEPT = 'je le garde';
const SHOWN = 'je le montre';

const piece = (activity: string, more: Partial<Piece> = {}): Piece => ({
	attempt: `${activity}-0`,
	activity,
	title: `Titre ${activity}`,
	number: 0,
	status: 'done',
	written: [],
	typed: [],
	chosen: [],
	recalled: [],
	remember: undefined,
	...more
});
const say = (key: string) => key;
const printed = (chapters: ReturnType<typeof chaptersOf>) => JSON.stringify(chapterFlow(chapters, say));

describe('what goes on paper', () => {
	const chapters = chaptersOf([
		piece('groupe', { written: [{ text: SHOWN, asked: 'Quoi ?' }, { text: KEPT }] }),
		piece('secret', { typed: [{ text: KEPT }] }),
		piece('jamais', { status: 'untouched' })
	]);
	const [groupe, secret] = chapters;

	it('is nothing of one’s own, and no telling title, before one has chosen', () => {
		const first = shownAtFirst(chapters, (activity) => activity === 'secret');
		const paper = printed(shownOf(chapters, first));
		expect(paper).toContain('Titre groupe');
		for (const absent of [SHOWN, KEPT, 'Quoi ?', 'Titre secret', 'Titre jamais'])
			expect(paper).not.toContain(absent);
	});

	it('is what one shows, with what it answers; what one keeps is absent', () => {
		const paper = printed(shownOf(chapters, [groupe!.id, groupe!.own[0]!.id]));
		expect(paper).toContain(SHOWN);
		expect(paper).toContain('Quoi ?');
		expect(paper).not.toContain(KEPT);
	});

	it('is nothing of a chapter that is kept, whatever was chosen inside it before', () => {
		expect(shownOf(chapters, [secret!.own[0]!.id])).toEqual([]);
	});

	it('keeps back an activity of another version, whose name is not known', () => {
		const unknown = chaptersOf([piece('autre', { title: undefined, written: [{ text: KEPT }] })]);
		expect(shownAtFirst(unknown, () => false)).toEqual([]);
	});

	it('is one’s answers together, or none of them', () => {
		const [chapter] = chaptersOf([piece('quiz', { chosen: [{ asked: 'Et toi ?', answer: SHOWN }] })]);
		expect(printed(shownOf([chapter!], [chapter!.id]))).not.toContain(SHOWN);
		const all = [chapter!.id, ...chapter!.own.map(({ id }) => id)];
		expect(printed(shownOf([chapter!], all))).toMatch(/Et toi \?.*je le montre/);
	});

	it('tells the names of a star once, with the star', () => {
		const star = {
			is: 'star',
			branches: [{ id: 'ecole', name: 'à l’école', people: ['Mme Oriane'] }],
			first: '',
			line: '',
			next: ''
		} as const;
		const [chapter] = chaptersOf([
			piece('etoile', { recalled: [star], written: [{ text: 'Mme Oriane' }, { text: 'Mme' }] })
		]);
		expect(chapter!.own.map(({ what }) => what.is)).toEqual(['star', 'text']);
		expect(printed(shownOf([chapter!], [chapter!.id]))).not.toContain('Oriane');
	});
});

describe('the sheet of participation', () => {
	it('says what was done and practised, once each, and nothing else', () => {
		const chapters = chaptersOf([
			piece('a', { written: [{ text: KEPT }], remember: 'à garder' }),
			piece('a', { attempt: 'a-1', number: 2, status: 'under-way' }),
			piece('b', { status: 'under-way' })
		]);
		const flow = participationFlow(chapters, ['Écoute'], say);
		const items = flow.flatMap((one) => (one.is === 'part' || one.is === 'item' ? one.line : []));
		expect(items).toEqual([
			'printing.sheet.done',
			'Titre a',
			'printing.sheet.begun',
			'Titre b',
			'printing.sheet.skills',
			'Écoute'
		]);
		expect(JSON.stringify(flow)).not.toContain(KEPT);
		expect(JSON.stringify(flow)).not.toContain('à garder');
	});

	it('leaves a line to write one’s name by hand', () => {
		const hand = participationFlow([], [], say).find(({ is }) => is === 'hand');
		expect(hand).toMatchObject({ lines: ['printing.sheet.name', 'printing.sheet.day'] });
	});
});
