import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import words from '$lib/shelf/ticket/messages/fr.json';
import Ending from './Ending.svelte';

beforeEach(() => {
	addWords('fr', words);
	setLanguage('fr');
});

const left = {
	seance: { id: 'dispute-ou-harcelement', short: 'c1', title: 'Dispute ou autre chose ?', activities: [] },
	activity: { id: 'le-groupe-de-classe', title: 'Le groupe de classe' }
};

function shown(given: typeof left | 'done' | undefined = left) {
	const end = vi.fn();
	render(Ending, { left: given, goOn: '/fr/s/c1/', end });
	return end;
}

it('gives three words, says where they lead, and offers to end or to go on', () => {
	shown();
	expect(screen.getByText(/castor/).parentElement!.textContent.trim()).toBe('castor – échelle – décembre');
	expect(screen.getByText(/Tu reprends à\s: Le groupe de classe/)).toBeInTheDocument();
	expect(screen.getByText(/Personne ne pourra le lire\s: ni toi, ni un adulte, ni nous/)).toBeInTheDocument();
	expect(screen.getAllByRole('button').map(({ textContent }) => textContent.trim())).toEqual([
		'Imprimer ces trois mots',
		'Terminer'
	]);
	expect(screen.getByRole('link', { name: 'Continuer' })).toHaveAttribute('href', '/fr/s/c1/');
});

it('ends once, and not by the second click of a double click', async () => {
	const end = shown();
	const button = screen.getByRole('button', { name: 'Terminer' });
	button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
	expect(end).not.toHaveBeenCalled();
	await userEvent.click(button);
	await userEvent.click(button);
	expect(end).toHaveBeenCalledOnce();
});

it.each([
	['done', /Tu as fini cette séance/],
	[undefined, /Il n’y a pas de mots à recopier ici/]
] as const)('has no words to copy when there is nothing to go on with: %s', (given, said) => {
	render(Ending, { left: given, goOn: '/fr/', end: vi.fn() });
	expect(screen.getByText(said)).toBeInTheDocument();
	expect(screen.queryByRole('button', { name: 'Imprimer ces trois mots' })).toBeNull();
});
