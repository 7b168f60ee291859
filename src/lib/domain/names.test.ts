import { describe, expect, it } from 'vitest';
import { nameAll, referencesIn, withNames } from './names';

const people = { sami: { name: 'Sami' }, ines: { name: 'Inès' }, 'mme-kaci': { name: 'Mme Kaci' } };

describe('names in prose', () => {
	it('stand in the place of references', () => {
		expect(withNames('{ines} écrit à {mme-kaci}.', people)).toBe('Inès écrit à Mme Kaci.');
	});

	it('elide « de » and « que » before a vowel, and only there', () => {
		expect(withNames('le sac {de:ines}, le dessin {de:sami}', people)).toBe(
			'le sac d’Inès, le dessin de Sami'
		);
		expect(withNames('je crois {que:ines} sait, {que:sami} aussi', people)).toBe(
			'je crois qu’Inès sait, que Sami aussi'
		);
	});

	it('leave a stranger visible for the content check', () => {
		expect(withNames('{nobody} vient', people)).toBe('{nobody} vient');
		expect(referencesIn('{nobody} et {de:ines}')).toEqual(['nobody', 'ines']);
	});

	it('reach every text of a tree and nothing else', () => {
		const tree = { id: 'a', list: [{ text: '{sami}' }], n: 3, none: null };
		expect(nameAll(tree, people)).toEqual({ id: 'a', list: [{ text: 'Sami' }], n: 3, none: null });
	});
});
