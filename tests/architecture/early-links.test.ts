import { expect, it } from 'vitest';
import { headersFor } from '../../scripts/adapter/early-links.js';
import { headerRules, headersOf } from '../../scripts/lib/static-server';

const page = (...files: string[]) =>
	files.map((file) => `<link href="/_app/immutable/${file}.js" rel="modulepreload">`).join('');
const pages = new Map([
	['/', page('start', 'other')],
	['/fr/', page('start', 'home')],
	['/fr/cahier/', page('start', 'contents')],
	['/fr/cahier/une-histoire/', page('start', 'activity', 'story')],
	['/fr/cahier/un-quiz/', page('start', 'activity', 'quiz')],
	['/en/', page('start', 'home')]
]);
const linksOf = (path: string) =>
	headersOf(headerRules(headersFor(pages)), path)
		.get('Link')
		?.match(/[a-z]+(?=\.js)/g);

it('names what all pages of a language need, and of an activity what all activities need', () => {
	expect(linksOf('/fr/aide/')).toEqual(['start']);
	expect(linksOf('/fr/cahier/')).toEqual(['start']);
	expect(linksOf('/fr/cahier/une-histoire/')).toEqual(['start', 'activity']);
});

it('says nothing of other paths', () => {
	expect(linksOf('/')).toBeUndefined();
	expect(linksOf('/_app/immutable/start.js')).toBeUndefined();
});

it('is written as hosts read it: a file, and what to do with it', () => {
	expect(headersFor(pages)).toContain(
		'/en/*\n  ! Link\n  Link: </_app/immutable/start.js>; rel=modulepreload'
	);
});
