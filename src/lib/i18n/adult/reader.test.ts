import { get } from 'svelte/store';
import { describe, expect, it } from 'vitest';
import { _, LANGUAGES, setLanguage } from '..';
import en from './messages/en.json';
import fr from './messages/fr.json';

const said = { fr: fr.pause.adult, en: en.pause.adult };
const folders = {
	adultes: () => import('../../../routes/[lang=lang]/adultes/+layout'),
	seance: () => import('../../../routes/[lang=lang]/seance/+layout'),
	guide: () => import('../../../routes/[lang=lang]/guide/+layout'),
	classe: () => import('../../../routes/[lang=lang]/classe/+layout')
};

describe('a page that an adult opens to lead', () => {
	it.each(Object.entries(folders))('is told to an adult by the shell too: /%s/', async (_folder, layout) => {
		const { load } = await layout();
		for (const lang of LANGUAGES) {
			const { reader } = await load({ params: { lang } });
			setLanguage(lang, reader);
			expect(get(_)('pause.adult')).toBe(said[lang]);
		}
	});
});
