import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { addWords, setLanguage } from '$lib/i18n';
import type { Reader } from '$lib/help/advise';
import help from '../../aide/messages/fr.json';
import { adviceFor } from './advice.server';
import Guide from './Guide.svelte';

// The files that the guide is made of, without the activities: those take seconds to compile.
vi.mock('$lib/content/booklet', async (original) => {
	const { bookletReader } = await original<typeof import('$lib/content/booklet')>();
	const folder = mkdtempSync(join(tmpdir(), 'advice-'));
	for (const name of ['advice', 'help', 'law'])
		cpSync(`src/content/${name}.yaml`, join(folder, `${name}.yaml`));
	const read = bookletReader();
	return { readBooklet: () => read(folder) };
});

addWords('fr', help);
setLanguage('fr');
vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => {
	localStorage.clear();
	sessionStorage.clear();
});

function open(...readers: Reader[]) {
	const data = adviceFor('fr', readers);
	addWords('fr', data.adviceWords);
	render(Guide, { data, lang: 'fr' });
	const user = userEvent.setup();
	return { press: (name: RegExp) => user.click(screen.getByRole('button', { name })) };
}
const heading = (name: RegExp) => screen.getByRole('heading', { name });
const before = () => [localStorage.length, sessionStorage.length, history.length, location.href];

it('asks a pupil about danger first, and holds out the numbers before it asks anything else', async () => {
	const { press } = open('pupil');
	expect(heading(/Y a-t-il un danger/)).toBeVisible();
	await press(/idées très noires/);
	expect(heading(/D’abord, le danger/)).toHaveFocus();
	expect(screen.getByText(/Il faut un adulte maintenant/)).toBeVisible();
	expect(screen.getAllByText('3114')[0]).toBeVisible();
	expect(screen.queryByText(/C’est pour qui/)).toBeNull();
});

it('moves the focus to each new title, back and forth, and asks again where nothing was ticked', async () => {
	const { press } = open('staff', 'parent');
	expect(document.body).toHaveFocus();
	await press(/Je suis parent/);
	expect(heading(/Y a-t-il un danger/)).toHaveFocus();
	await press(/Non, pas en ce moment/);
	expect(heading(/De qui s’agit-il/)).toHaveFocus();
	await press(/On fait du mal à mon enfant/);
	await press(/^Continuer/);
	expect(screen.getByRole('status')).toHaveTextContent('Choisissez au moins une réponse.');
	expect(heading(/Que se passe-t-il/)).toBeVisible();
	await press(/Revenir/);
	expect(heading(/De qui s’agit-il/)).toHaveFocus();
	expect(screen.getByRole('button', { name: /On fait du mal à mon enfant/ })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
});

it('gives the whole answer, keeps nothing of it, and forgets it when the page is left', async () => {
	const at = before();
	const { press } = open('staff', 'parent');
	await press(/Je travaille/);
	await press(/Non, pas en ce moment/);
	await press(/à qui l’on fait du mal/);
	await press(/En ligne/);
	await press(/Une image intime/);
	await press(/^Continuer/);
	await press(/C’est arrivé une fois/);
	expect(heading(/Ce que vous pouvez faire/)).toHaveFocus();
	for (const title of [
		'Si un danger apparaît',
		'Maintenant',
		'Qui prévenir',
		'Ce qu’il faut garder',
		'Ce qu’on ne garde jamais',
		'Ce qu’il ne faut pas faire',
		'Qui appeler ensuite'
	])
		expect(heading(new RegExp(title))).toBeVisible();
	expect(screen.getByText(/Ce guide ne dit pas si c’est du harcèlement/)).toBeVisible();
	expect(screen.queryByText(/captures d’écran où se voient/)).toBeNull();
	expect(before()).toEqual(at);

	await fireEvent(window, new Event('pagehide'));
	expect(heading(/Qui êtes-vous/)).toBeVisible();
	expect(screen.queryByText(/Une image intime/)).toBeNull();
});
