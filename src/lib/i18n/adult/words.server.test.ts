import { get } from 'svelte/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { wordsIn } from '$lib/activities/words.server';
import aloudEn from '$lib/aloud/messages/en.json';
import aloudFr from '$lib/aloud/messages/fr.json';
import { readBooklet } from '$lib/content/booklet';
import displayEn from '$lib/display/messages/en.json';
import displayFr from '$lib/display/messages/fr.json';
import { _, addWords, LANGUAGES, localeOf, setLanguage, type Language, type Words } from '$lib/i18n';
import shellEn from '$lib/i18n/messages/en.json';
import shellFr from '$lib/i18n/messages/fr.json';
import { engines } from '$lib/activities/engines';
import pageEn from '../../../routes/[lang=lang]/cahier/[activity]/messages/en.json';
import pageFr from '../../../routes/[lang=lang]/cahier/[activity]/messages/fr.json';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { adultWords } from './words.server';

const adult: Record<Language, Words> = { fr, en };
const common: Record<Language, Words> = {
	fr: {
		...shellFr,
		...pageFr,
		aloud: { ...shellFr.aloud, ...aloudFr },
		display: { ...shellFr.display, ...displayFr.display }
	},
	en: {
		...shellEn,
		...pageEn,
		aloud: { ...shellEn.aloud, ...aloudEn },
		display: { ...shellEn.display, ...displayEn.display }
	}
};

const flat = (words: Words, path = ''): [string, string][] =>
	Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`)
	);
/** The names of what a message is given. */
const given = (message: string) => [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).toSorted();

const ORDERS = 'choisis|coche|touche|lis|recharge|ferme|essaie|réessaie|cherche|vérifie|écris|enlève|prends';
const TO_PUPILS = new RegExp(
	[
		String.raw`(?<![\p{L}’])(tu|te|toi|ton|ta|tes)(?!\p{L})`,
		String.raw`(?<!\p{L})t’`,
		String.raw`(^|[.:!?] )(${ORDERS})(?!\p{L})`,
		String.raw`puis (regarde|continue|appuie|installe|choisis)(?!\p{L})`,
		String.raw`(?<!\p{L})adultes?(?!\p{L})|\b(an|the) adult\b`
	].join('|'),
	'iu'
);

const booklet = readBooklet();
const families = booklet.shelf('fr').filter((one) => one.for === 'families');
const kinds = [...new Set(families.map(({ id }) => booklet.activity(id, 'fr').kind))];
const everyWord = (lang: Language) =>
	new Map(flat({ ...common[lang], ...wordsIn(lang, Object.keys(engines)) }));

describe.each(LANGUAGES)('what an adult reads in "%s"', (lang) => {
	it('stands under the keys of what a pupil reads, is given the same, and says something else', () => {
		const pupils = everyWord(lang);
		for (const [key, text] of flat(adult[lang])) {
			expect(pupils.has(key), key).toBe(true);
			expect(given(text), key).toEqual(given(pupils.get(key)!));
			expect(text, key).not.toBe(pupils.get(key));
		}
	});

	it('never says « tu », nor sends to an adult, in what parents do here', () => {
		const said = new Map(flat({ ...common[lang], ...wordsIn(lang, kinds) }));
		for (const [key, text] of flat(adult[lang])) said.set(key, text);
		// Other pages say these: of errors, of the choice of a language.
		const elsewhere = /^(error|chooser)\.|^shell\.adults$/;
		const left = [...said].filter(([key, text]) => TO_PUPILS.test(text) && !elsewhere.test(key));
		expect(left).toEqual([]);
	});
});

describe('what a page brings', () => {
	it('is what it says itself and what the shell says, no other kind’s words', () => {
		const brought = adultWords('fr', { ...pageFr, ...wordsIn('fr', ['scenario']) });
		expect(Object.keys(brought)).toEqual(expect.arrayContaining(['scenario', 'stuck', 'status']));
		expect(Object.keys(brought)).not.toContain('quiz');
	});
});

describe('in one visit', () => {
	const chosen = () => get(_)('scenario.chosen');
	beforeEach(() => {
		for (const lang of LANGUAGES) {
			const words = wordsIn(lang, ['scenario']);
			addWords(lang, words);
			addWords(localeOf(lang, 'adult'), adultWords(lang, words));
		}
	});

	it('a parent’s page says « vous », and a pupil’s page opened afterwards says « tu » again', () => {
		setLanguage('fr');
		expect(chosen()).toBe('Ton choix');
		setLanguage('fr', 'adult');
		expect(chosen()).toBe('Votre choix');
		setLanguage('fr');
		expect(chosen()).toBe('Ton choix');
	});

	it('says what is the same for all in the words of the language, not in French', () => {
		setLanguage('en', 'adult');
		expect(get(_)('scenario.continue')).toBe('Continue');
		expect(get(_)('scenario.adult')).toBe('See who to talk to');
	});

	it('counts as the language counts', () => {
		addWords('fr', wordsIn('fr', ['quiz']));
		setLanguage('fr', 'adult');
		expect(get(_)('quiz.recap.thread', { values: { n: 0, of: 9 } })).toBe('Aucune situation regardée sur 9');
	});
});
