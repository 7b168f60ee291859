import { describe, expect, it } from 'vitest';
import type { Piece } from '../reading.svelte';
import { chaptersOf, shownAtFirst, shownOf } from './choices';
import { chapterFlow, ownFlow, participationFlow } from './flow';

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

	it('is what one did in an activity as a whole, or none of it', () => {
		const recalled = [
			{
				is: 'made',
				parts: [
					{ title: 'Titre', rows: [{ label: 'Et toi ?', lines: [SHOWN, { key: 'quiz.truth.true' }] }] },
					{ rows: [{ place: 1, lines: ['D’abord'] }, { lines: ['Une carte'] }] }
				]
			}
		] as const;
		const [chapter] = chaptersOf([piece('quiz', { recalled })]);
		const kept = printed(
			shownOf(
				[chapter!],
				shownAtFirst([chapter!], () => false)
			)
		);
		for (const absent of [SHOWN, 'Titre"', 'quiz.truth', 'D’abord', 'Une carte'])
			expect(kept).not.toContain(absent);
		const all = [chapter!.id, ...chapter!.own.map(({ id }) => id)];
		expect(chapterFlow(shownOf([chapter!], all), say).slice(1)).toEqual([
			{ is: 'part', leads: true, line: 'Titre' },
			{ is: 'pair', label: 'Et toi ?', line: `${SHOWN}\nquiz.truth.true` },
			{ is: 'step', place: 1, line: 'D’abord' },
			{ is: 'item', line: 'Une carte' }
		]);
	});

	it('puts words of the kind into words of the kind', () => {
		const says = (key: string, options?: { values: Record<string, unknown> }) =>
			`${key}(${Object.values(options?.values ?? {}).join()})`;
		const lines = [{ key: 'scale.compare.now', values: { place: { key: 'scale.between' } } }];
		const what = { is: 'made', parts: [{ rows: [{ lines }] }] } as const;
		expect(ownFlow({ id: 'a', what }, says)).toEqual([
			{ is: 'item', line: 'scale.compare.now(scale.between())' }
		]);
	});

	it('tells the slogan of a poster once, with the poster', () => {
		const recalled = [{ is: 'poster', slogan: SHOWN, drawn: {}, Drawing: () => ({}) }] as const;
		const [chapter] = chaptersOf([piece('affiche', { recalled, written: [{ text: SHOWN }] })]);
		expect(chapter!.own.map(({ what }) => what.is)).toEqual(['poster']);
		expect(printed(shownOf([chapter!], [chapter!.id]))).not.toContain(SHOWN);
	});

	it('tells the words of a charter once, with the charter', () => {
		const recalled = [{ is: 'made', parts: [{ rows: [{ lines: [SHOWN] }] }] }] as const;
		const [chapter] = chaptersOf([piece('charte', { recalled, written: [{ text: SHOWN }, { text: KEPT }] })]);
		expect(chapter!.own.map(({ what }) => what.is)).toEqual(['made', 'text']);
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
