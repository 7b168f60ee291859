import { createRawSnippet } from 'svelte';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Button from './Button.svelte';
import Choice from './Choice.svelte';
import Field from './Field.svelte';
import Meter from './Meter.svelte';
import Note from './Note.svelte';
import Prose from './Prose.svelte';
import Saved from './Saved.svelte';
import Thread from './Thread.svelte';
import Top from './Top.svelte';

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

describe('Choice', () => {
	it('is a button that can be found again after hydration', async () => {
		const onclick = vi.fn();
		render(Choice, { onclick, children: words('Je lui parle'), tap: 'lundi/parler' });
		const choice = screen.getByRole('button', { name: 'Je lui parle' });
		expect(choice).toHaveAttribute('data-tap', 'lundi/parler');
		expect(choice).not.toHaveAttribute('aria-pressed');
		await userEvent.click(choice);
		expect(onclick).toHaveBeenCalledOnce();
	});

	it('says whether it is taken when it can be taken back', () => {
		render(Choice, { onclick: () => {}, children: words('Un oui'), pressed: false, look: 'check' });
		expect(screen.getByRole('button', { name: 'Un oui', pressed: false })).toBeInTheDocument();
	});
});

describe('Button', () => {
	it('is a link when it leads somewhere, a button when it does something', () => {
		render(Button, { href: '/fr/', children: words('Accueil') });
		render(Button, { onclick: () => {}, children: words('Continuer') });
		expect(screen.getByRole('link', { name: 'Accueil' })).toHaveAttribute('href', '/fr/');
		expect(screen.getByRole('button', { name: 'Continuer' })).toHaveAttribute('type', 'button');
	});

	it('leads nowhere once disabled', () => {
		render(Button, { href: '/fr/', disabled: true, children: words('Accueil') });
		expect(screen.queryByRole('link')).toBeNull();
		expect(screen.getByRole('button', { name: 'Accueil' })).toBeDisabled();
	});
});

describe('Field', () => {
	it('gives what is typed to nobody but its caller', async () => {
		const oninput = vi.fn();
		render(Field, { label: 'Avec tes mots', value: '', oninput, hint: 'Reste ici.', rows: 3 });
		const field = screen.getByRole('textbox', { name: 'Avec tes mots', description: 'Reste ici.' });
		for (const [name, value] of [
			['autocomplete', 'off'],
			['spellcheck', 'false'],
			['autocorrect', 'off'],
			['writingsuggestions', 'false'],
			['translate', 'no']
		] as const)
			expect(field, name).toHaveAttribute(name, value);
		await userEvent.type(field, 'a');
		expect(oninput).toHaveBeenCalledWith('a');
	});
});

describe('Thread', () => {
	const drawn = (container: HTMLElement) => ({
		knots: container.querySelectorAll('.knot').length,
		holes: container.querySelectorAll('.hole').length,
		needle: container.querySelectorAll('.needle').length
	});

	it('ties what is done, points at what is here, leaves open what is to come', () => {
		const { container } = render(Thread, { done: 2, of: 7, label: 'Étape 3 sur 7' });
		expect(screen.getByRole('img', { name: 'Étape 3 sur 7' })).toBeInTheDocument();
		expect(drawn(container)).toEqual({ knots: 2, holes: 4, needle: 1 });
	});

	it('puts the needle away when all is done', () => {
		const { container } = render(Thread, { done: 5, of: 5, label: 'Faite' });
		expect(drawn(container)).toEqual({ knots: 5, holes: 0, needle: 0 });
	});

	it('becomes one seam beyond twelve steps, and never overflows its bounds', () => {
		const { container } = render(Thread, { done: 99, of: 13, label: 'x' });
		expect(drawn(container)).toEqual({ knots: 0, holes: 0, needle: 0 });
	});

	it('carries no style attribute, which the policy of the site refuses', () => {
		const { container } = render(Thread, { done: 1, of: 3, label: 'x' });
		expect(container.innerHTML).not.toMatch(/\sstyle=/);
	});
});

describe('Note', () => {
	it('is a region named by its title, at the level asked for', () => {
		render(Note, { tone: 'almost', title: 'Presque', level: 3, children: words('Le mot important…') });
		expect(screen.getByRole('group', { name: 'Presque' })).toBeInTheDocument();
		expect(screen.getByRole('heading', { level: 3, name: 'Presque' })).toBeInTheDocument();
	});
});

describe('Prose', () => {
	it('starts a paragraph at each blank line', () => {
		const { container } = render(Prose, { text: 'Un.\n\nDeux :\ntrois.\n \n' });
		expect([...container.querySelectorAll('p')].map((one) => one.textContent)).toEqual([
			'Un.',
			'Deux :\ntrois.'
		]);
	});
});

describe('Saved', () => {
	it('keeps its live region in the page while it has nothing to say', async () => {
		const { rerender } = render(Saved, { state: 'idle', text: 'Enregistré' });
		expect(screen.getByRole('status')).toBeEmptyDOMElement();
		await rerender({ state: 'saved', text: 'Enregistré' });
		expect(screen.getByRole('status')).toHaveTextContent('Enregistré');
	});
});

describe('Meter', () => {
	it('says how far in words', () => {
		render(Meter, { label: 'Copie', done: 3, of: 7, text: '3 sur 7' });
		expect(screen.getByRole('progressbar', { name: 'Copie' })).toHaveAttribute('aria-valuetext', '3 sur 7');
	});
});

describe('Top', () => {
	it('ends with the way to help, and says when we are there', () => {
		render(Top, {
			brandHref: '/fr/',
			brandLabel: 'Cahier',
			back: { href: '/fr/cahier/', label: 'Retour' },
			help: { href: '/fr/aide/', label: 'Besoin d’aide' },
			here: true
		});
		const links = screen.getAllByRole('link').map((one) => one.textContent?.trim());
		expect(links).toEqual(['Retour', 'Besoin d’aide']);
		expect(screen.getByRole('link', { name: 'Besoin d’aide' })).toHaveAttribute('aria-current', 'page');
	});
});
