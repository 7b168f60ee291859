import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ticketOf } from '$lib/domain/ticket';
import { _, addWords, setLanguage } from '$lib/i18n';
import { get } from 'svelte/store';
import fr from './messages/fr.json';
import { leftOff, stepOf, type Step, type TicketSeance } from './seances';
import TicketForm from './TicketForm.svelte';
import { wordsOf } from './words';

const seances: readonly TicketSeance[] = [
	{ id: 'une', short: 'c1', title: 'Une dispute', activities: [{ id: 'a', title: 'Le sac' }] },
	{
		id: 'deux',
		short: 'c2',
		title: 'Changer de place',
		activities: [
			{ id: 'a', title: 'Le sac' },
			{ id: 'b', title: 'Le ballon' }
		]
	}
];
const words = (seance: string, step: string) => wordsOf(get(_), ticketOf(seance, step));
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
	addWords('fr', fr);
	setLanguage('fr');
});

function shown() {
	const resume = vi.fn<(step: Step) => void>();
	render(TicketForm, { seances, resume });
	return resume;
}
const type = async (label: string, text: string) => {
	await userEvent.click(screen.getByLabelText(label));
	await userEvent.paste(text);
};
const look = () => userEvent.click(screen.getByRole('button', { name: 'Retrouver ma séance' }));

it('goes on with the séance and the step of three words, once they have been read again', async () => {
	const resume = shown();
	const [animal, object, moment] = words('deux', 'b');
	await type('Un animal', animal!);
	await type('Un objet', object!.toUpperCase());
	await type('Un moment', moment!);
	await look();
	expect(screen.getByRole('heading', { name: /^Ta séance\s: Changer de place$/ })).toHaveFocus();
	expect(screen.getByText(/Tu reprends à\s: Le ballon/)).toBeInTheDocument();
	expect(resume).not.toHaveBeenCalled();
	await userEvent.click(screen.getByRole('button', { name: 'Reprendre' }));
	expect(resume).toHaveBeenCalledWith({ seance: seances[1], activity: { id: 'b', title: 'Le ballon' } });
});

it('takes the whole ticket in its first field', async () => {
	shown();
	await type('Un animal', words('une', 'a').join(' – '));
	await look();
	expect(screen.getByRole('heading', { name: /Une dispute/ })).toBeInTheDocument();
});

it('says which word is none, what is missing, and the way out of a ticket that leads nowhere', async () => {
	shown();
	await type('Un animal', 'tortu');
	await look();
	expect(screen.getByRole('alert')).toHaveTextContent(/«\stortu\s» n’est pas un mot de ticket/);
	await userEvent.clear(screen.getByLabelText('Un animal'));
	await type('Un animal', 'tortue');
	await look();
	expect(screen.getByRole('alert')).toHaveTextContent('Il manque l’objet.');
	await type('Un objet', 'lampe');
	await type('Un moment', 'midi');
	await look();
	expect(screen.getByRole('alert')).toHaveTextContent(/demande à ton professeur/);
});

it('holds all the words out, to be chosen instead of typed, and remembers none', () => {
	shown();
	for (const label of ['Un animal', 'Un objet', 'Un moment']) {
		const field = screen.getByLabelText<HTMLInputElement>(label);
		expect(field.list?.options).toHaveLength(32);
		expect(field.autocomplete).toBe('off');
	}
});

it('finds for the end what is under way, else what comes next, of the séance that one came by', () => {
	const summary = (activity: string, status: string) => ({ activity, assessment: { status } }) as never;
	const [une, deux] = seances;
	expect(leftOff(seances, undefined, [])).toBeUndefined();
	expect(leftOff(seances, 'c2', [])).toEqual({ seance: deux, activity: deux!.activities[0] });
	expect(leftOff(seances, 'c2', [summary('a', 'done')])).toEqual({
		seance: deux,
		activity: deux!.activities[1]
	});
	expect(leftOff(seances, 'c2', [summary('b', 'under-way')])).toMatchObject({ activity: { id: 'b' } });
	expect(leftOff(seances, undefined, [summary('a', 'under-way')])).toMatchObject({ seance: une });
	expect(leftOff(seances, 'c1', [summary('a', 'done')])).toBe('done');
	expect(stepOf(['turtle', 'lamp', 'noon'], seances)).toBeUndefined();
});
