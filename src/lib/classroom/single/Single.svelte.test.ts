import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isMadeTogether } from '$lib/activities/stages';
import { readBooklet } from '$lib/content/booklet';
import { addWords, setLanguage } from '$lib/i18n';
import type { SingleSeance } from './data';
import { gather } from './gather';
import Single from './Single.svelte';
import { viewsHere } from './views';

const booklet = readBooklet();
vi.setConfig({ testTimeout: 30_000 });
/** The step comes in its own time, on a machine that is busy too. */
const SOON = { timeout: 15_000 };
beforeEach(() => {
	window.name = '';
	location.hash = '';
});

/** The file, opened at one of its steps, on its wall. */
function opened(seance: SingleSeance, step: number) {
	addWords(seance.lang, seance.words);
	setLanguage(seance.lang);
	if (window.name === '') {
		const standing = { seance: seance.lesson.id, step, rev: 1, began: 0, attempts: {} };
		window.name = `cahier-seance:${JSON.stringify(standing)}`;
	}
	location.hash = '#mur';
	return render(Single, { seance });
}

describe('the file of one lesson', () => {
	it('has the view of each kind that a class makes together', () => {
		const kinds = booklet
			.parcours('fr')
			.flatMap(({ seances }) => seances.flatMap(({ id }) => gather(booklet, id, 'fr').activities))
			.map(({ kind }) => kind);
		const made = [...new Set(kinds)].filter(isMadeTogether);
		expect(made).toContain('charter');
		expect(Object.keys(viewsHere)).toEqual(made);
	});

	for (const lang of ['fr', 'en'] as const)
		it(`makes a charter as the site does, and a reload finds it, with nothing written here (${lang})`, async () => {
			const user = userEvent.setup();
			const seance = gather(booklet, 'notre-charte', lang);
			const first = opened(seance, 1);
			const all = async () => (await screen.findAllByRole('button', { pressed: false }, SOON)).slice(-2);
			const proposal = (await all())[0]!;
			await user.click(proposal);
			const kept = screen.getAllByRole('listitem').map((one) => one.textContent);
			expect(proposal).toHaveAttribute('aria-pressed', 'true');
			// A word that is not in the file would be shown as its name.
			expect(document.body.textContent).not.toMatch(/\b(?:charter|page|classroom|stage|shell)\.[a-z]/);
			expect(localStorage.length + sessionStorage.length).toBe(0);

			first.unmount();
			opened(seance, 0);
			await screen.findAllByRole('button', { pressed: true }, SOON);
			expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(kept);
		});
});
