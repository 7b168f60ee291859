import { expect, test } from 'vitest';
import { precacheOf } from './precache';

const { languages, shell, of } = precacheOf(
	{
		build: ['/_app/immutable/a.js', '/_app/immutable/assets/andika-latin.woff2'],
		files: ['/icon.png', '/_headers', '/_redirects', '/ecole.json'],
		prerendered: [
			'/',
			'/fr/',
			'/fr/__data.json',
			'/fr/aide/',
			'/fr/aide/que-faire/',
			'/fr/aide/que-faire/__data.json',
			'/fr/pause/',
			'/fr/cahier/a/',
			'/fr/guide/a/',
			'/fr/guide/a/__data.json',
			'/fr/feuille/a/',
			'/fr/s/c1/',
			'/fr/s/c1/__data.json',
			'/fr/adultes/',
			'/fr/adultes/competences/',
			'/fr/adultes/competences/__data.json',
			'/fr/adultes/faits/',
			'/fr/adultes/mes-10-heures/',
			'/fr/classe/seance.html',
			'/fr/classe/pupitre/',
			'/fr/classe/pupitre/__data.json',
			'/fr/carnet/',
			'/fr/carnet/emporter/',
			'/fr/carnet/emporter/__data.json',
			'/fr/ambassadeurs/table/',
			'/fr/ambassadeurs/table/cartes/',
			'/en/',
			'/en/aide/',
			'/content/a.simple.fr.json',
			'/roleplay.fr.json',
			'/workbench/'
		]
	},
	'/200.html'
);

test('keeps the shell first: scripts, the page that draws any other, help and the neutral page in every language', () => {
	expect(languages).toEqual(['fr', 'en']);
	expect(shell).toEqual([
		'/200.html',
		'/_app/immutable/a.js',
		'/icon.png',
		'/',
		'/fr/aide/',
		'/fr/aide/que-faire/__data.json',
		'/fr/pause/',
		'/en/aide/'
	]);
});

test('keeps a language with its easy texts, and of plans, sheets, tools of the class and short addresses the data alone', () => {
	expect(of('fr')).toEqual([
		'/fr/',
		'/fr/__data.json',
		'/fr/cahier/a/',
		'/fr/guide/a/__data.json',
		'/fr/s/c1/__data.json',
		'/fr/adultes/competences/__data.json',
		'/fr/classe/pupitre/__data.json',
		'/fr/carnet/',
		'/fr/carnet/emporter/__data.json',
		'/fr/ambassadeurs/table/',
		'/content/a.simple.fr.json',
		'/roleplay.fr.json'
	]);
	expect(of('en')).toEqual(['/en/']);
});
