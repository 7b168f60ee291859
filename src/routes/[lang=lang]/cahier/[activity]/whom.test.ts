import { expect, it } from 'vitest';
import { readBooklet } from '$lib/content/booklet';
import { load } from './+page.server';

// Compiled once, outside the time of a test.
readBooklet();

const dataOf = (activity: string) =>
	load({ params: { lang: 'fr', activity } } as unknown as Parameters<typeof load>[0]);

it('speaks to parents as to adults, and leads them back to their page', () => {
	const data = dataOf('un-appel-du-college');
	expect(data).toMatchObject({
		reader: 'adult',
		back: '/fr/adultes/familles/',
		backLabel: 'shell.families',
		readerWords: { scenario: { chosen: 'Votre choix' } }
	});
});

it('gives a pupil’s page none of the words for adults', () => {
	const data = dataOf('le-groupe-de-classe');
	expect(data).toMatchObject({ back: '/fr/cahier/', kindWords: { scenario: { chosen: 'Ton choix' } } });
	expect(Object.keys(data)).not.toContain('reader');
	expect(JSON.stringify(data)).not.toContain('Votre choix');
});
