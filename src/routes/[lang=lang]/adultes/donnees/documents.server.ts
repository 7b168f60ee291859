import essentialsEn from '../../../../../docs/donnees/essentiel.en.md?raw';
import essentialsFr from '../../../../../docs/donnees/essentiel.md?raw';
import assessment from '../../../../../docs/donnees/aipd.md?raw';
import register from '../../../../../docs/donnees/registre.md?raw';
import type { Language } from '$lib/i18n';

/** docs/donnees/ is where these texts are written: the pages show them as they stand. */
export const essentials: Readonly<Record<Language, string>> = { fr: essentialsFr, en: essentialsEn };

/** For an authority that works in French: in French, whatever the page's language. */
export const papers: Readonly<Record<string, string>> = { registre: register, aipd: assessment };
