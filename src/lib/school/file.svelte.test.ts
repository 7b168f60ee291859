import { afterEach, expect, it, vi } from 'vitest';
import { nearAdults } from '$lib/help/near-adults';
import { rememberSite } from '$lib/help/site-lines';
import { hasOwn, keepSchool, openSchool, writeSchool, type Refusal } from './file';
import { hide, readHidden } from './hidden-courses';
import { PARTS } from './parts';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

const WHOLE = {
	nom: ['Collège des Tilleuls'],
	adultes: ['Mme Roy, CPE, bureau B12', 'M. Diop, infirmier'],
	numeros: ['Infirmerie : 01 99 00 12 34'],
	lieux: ['Vie scolaire, rez-de-chaussée'],
	mediation: ['Mme Roy, CPE, bureau B12'],
	accessibilite: ['Secrétariat, bureau B02'],
	parcoursCaches: ['lycee']
};
const COURSES = ['primaire', 'college', 'lycee'];

const refused = (text: string): readonly Refusal[] => openSchool(text, COURSES).refusals ?? [];
const only = (said: unknown) => {
	const all = refused(JSON.stringify(said, null, 2));
	expect(all).toHaveLength(1);
	return all[0]!;
};

it('comes back from its file as it was written, on another device', () => {
	keepSchool(WHOLE);
	const text = writeSchool();
	localStorage.clear();
	expect(openSchool(text, COURSES)).toEqual({ lines: WHOLE });
	keepSchool(WHOLE);
	expect(writeSchool()).toBe(text);
});

it('writes a file that a person can read: one text a line, nothing that is empty', () => {
	keepSchool({ nom: ['Collège des Tilleuls'], adultes: ['Mme Roy, CPE'] });
	expect(writeSchool()).toBe(
		'{\n  "version": 1,\n  "nom": "Collège des Tilleuls",\n  "adultes": [\n    "Mme Roy, CPE"\n  ]\n}\n'
	);
});

it('reads a file with nothing in it, and the mark that Windows puts before', () => {
	expect(refused('{"version":1}')).toEqual([]);
	expect(refused('\uFEFF{"version":1}')).toEqual([]);
});

it('says which line is wrong, of which part, and what stands there', () => {
	expect(only({ version: 1, numeros: ['Infirmerie : 214', 'Vie scolaire : demandez'] })).toEqual({
		rule: 'kind',
		part: 'numeros',
		at: 2,
		line: 5,
		value: 'Vie scolaire : demandez'
	});
});

it.each([
	['version', {}, ''],
	['version', { version: 2 }, 'version'],
	['unknown', { version: 1, professeurs: ['M. Roy'] }, 'professeurs'],
	['lines', { version: 1, adultes: 'Mme Roy' }, 'adultes'],
	['text', { version: 1, adultes: [12] }, 'adultes'],
	['text', { version: 1, nom: ['Collège'] }, 'nom'],
	['empty', { version: 1, adultes: ['  '] }, 'adultes'],
	['long', { version: 1, adultes: ['a'.repeat(61)] }, 'adultes'],
	['many', { version: 1, adultes: ['a', 'b', 'c', 'd', 'e'] }, 'adultes'],
	['course', { version: 1, parcoursCaches: ['licee'] }, 'parcoursCaches'],
	['object', ['Mme Roy'], '']
] as const)('refuses with one reason: %s (%#)', (rule, said, part) => {
	const { rule: found, part: where } = only(said);
	expect([found, rule === 'version' ? part : where]).toEqual([rule, part]);
});

it('says every thing that is wrong at once', () => {
	expect(
		refused('{"version":1,"adultes":[""],"numeros":["214"]}').map(({ rule, part }) => [part, rule])
	).toEqual([
		['adultes', 'empty'],
		['numeros', 'kind']
	]);
});

it('refuses what is no JSON and says the line, and what is far too long', () => {
	expect(refused('{\n  "version": 1,\n  "nom": "Collège\n}')).toMatchObject([{ rule: 'json', line: 3 }]);
	expect(refused(`{"version":1,"nom":"${'a'.repeat(40_000)}"}`)).toMatchObject([{ rule: 'size' }]);
});

it('takes nothing from a file but its parts, whatever it is named', () => {
	expect(refused('{"version":1,"__proto__":["a"]}')).toMatchObject([{ rule: 'unknown' }]);
});

it('replaces all or changes nothing, where the device refuses half way', () => {
	keepSchool(WHOLE);
	const write = Storage.prototype.setItem;
	let writes = 0;
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
		writes += 1;
		if (writes === 2) throw new DOMException('full', 'QuotaExceededError');
		write.call(this, key, value);
	});
	expect(keepSchool({ nom: ['Autre école'], adultes: ['Quelqu’un'] })).toBe(false);
	vi.restoreAllMocks();
	expect(Object.fromEntries(PARTS.map((part) => [part.part, part.own()]))).toEqual(WHOLE);
});

it('lets what was written on this device go before the file beside the site, part by part', () => {
	rememberSite({ adultes: ['Adulte du fichier'], nom: ['École du fichier'] });
	expect(nearAdults.read()).toEqual(['Adulte du fichier']);
	nearAdults.keep(['Adulte d’ici']);
	expect(nearAdults.read()).toEqual(['Adulte d’ici']);
	expect(writeSchool()).toContain('École du fichier');
	expect(hasOwn()).toBe(true);
	nearAdults.keep([]);
	expect(nearAdults.read()).toEqual(['Adulte du fichier']);
	expect(hasOwn()).toBe(false);
});

it('can show every parcours here, though the file beside the site hides one', () => {
	rememberSite({ parcoursCaches: ['lycee'] });
	expect(readHidden()).toEqual(['lycee']);
	hide([]);
	expect(readHidden()).toEqual([]);
	hide(['primaire']);
	expect(readHidden()).toEqual(['primaire']);
});

it('never shows the same line twice: a list of lines has no two alike', () => {
	rememberSite({ adultes: ['Mme Roy', ' Mme  Roy '] });
	expect(nearAdults.read()).toEqual(['Mme Roy']);
});
