import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '..';
import { adultWords } from './words.server';

const folders = {
	adultes: () => import('../../../routes/[lang=lang]/adultes/+layout.server'),
	seance: () => import('../../../routes/[lang=lang]/seance/+layout.server'),
	guide: () => import('../../../routes/[lang=lang]/guide/+layout.server'),
	classe: () => import('../../../routes/[lang=lang]/classe/+layout.server')
};

describe('a page that an adult opens to lead', () => {
	it.each(Object.entries(folders))('is told to an adult by the shell too: /%s/', async (_folder, layout) => {
		const { load } = await layout();
		for (const lang of LANGUAGES)
			expect(load({ params: { lang } })).toEqual({ reader: 'adult', readerWords: adultWords(lang, {}) });
	});
});
