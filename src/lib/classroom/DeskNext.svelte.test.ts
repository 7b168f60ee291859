import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { engines } from '$lib/activities/engines';
import { readBooklet } from '$lib/content/booklet';
import { nameAll } from '$lib/domain/names';
import { addWords, setLanguage } from '$lib/i18n';
import { DeskClock } from './desk-clock.svelte';
import DeskNext from './DeskNext.svelte';
import { lessonOf } from './lesson';
import { Sitting, type Opened } from './sitting.svelte';
import { stageWords } from './words';

addWords('fr', stageWords.fr);
setLanguage('fr');
const booklet = readBooklet();
const MINUTE = 60_000;

/** The desk at the first question of an activity, so many minutes after the lesson was begun. */
async function atTheQuestion(id: string, minutes: number) {
	const activity = booklet.activity(id, 'fr');
	const named = nameAll(activity, activity.people);
	const kind = engines[activity.kind];
	const open = () => Promise.resolve({ activity: named, kind } as unknown as Opened);
	const now = () => Date.now() - minutes * MINUTE;
	const sitting = new Sitting(lessonOf(named), { open, keep() {}, now }, undefined);
	await sitting.open();
	for (let presses = 0; presses < 30 && !sitting.session!.slide.options; presses++) sitting.next();
	const worded = (text: unknown) => (typeof text === 'string' ? text : '');
	render(DeskNext, { sitting, clock: new DeskClock(sitting), worded });
	return sitting.session!.branches.map(({ option }) => option.left);
}

describe('where answers lead, at the desk', () => {
	it('says of each answer how many questions still come, and which way is the shortest', async () => {
		const left = await atTheQuestion('la-cantine-de-sami', 3);
		const fewest = Math.min(...left.map((one) => one!));
		expect(new Set(left).size).toBeGreaterThan(1);
		screen.getByText(new RegExp(`Au plus court, ${fewest + 1} questions jusqu’à une fin`));
		screen.getByText(/Le plan laisse 12 min à cette étape/);
		const ways = screen.getAllByRole('listitem');
		left.forEach((one, i) => {
			within(ways[i]!).getByText(new RegExp(`Puis ${one} question`));
			expect(within(ways[i]!).queryByText('Le chemin le plus court.') !== null).toBe(one === fewest);
		});
	});

	it('says nothing of the time that the plan no longer leaves', async () => {
		await atTheQuestion('la-cantine-de-sami', 40);
		expect(screen.queryByText(/Le plan laisse/)).toBeNull();
	});

	it('says nothing of lengths where no story is told', async () => {
		expect(await atTheQuestion('vrai-ou-faux-idees-recues', 3)).toContain(undefined);
		expect(screen.queryByText(/Au plus court/)).toBeNull();
	});
});
