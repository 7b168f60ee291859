import { readBooklet } from '$lib/content/booklet';
import type { Reader } from '$lib/help/advise';
import type { Language, Words } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** All that « Que faire ? » says to these readers, in one language: it rides in the page, so it asks for nothing more. */
export function adviceFor(lang: Language, readers: readonly Reader[]) {
	const booklet = readBooklet();
	const { limits, questions, lines, ...all } = booklet.advice(lang);
	const theirs = <T extends { readonly for: readonly Reader[] }>(some: readonly T[]) =>
		some.filter((one) => readers.some((reader) => one.for.includes(reader)));
	const law = theirs(all.law);
	return {
		adviceWords: words[lang],
		readers,
		advice: { limits, questions, lines, pieces: theirs(all.pieces), calls: theirs(all.calls), law },
		numbers: booklet.help(lang).entries,
		laws: booklet
			.law(lang)
			.filter(({ id }) => law.some((one) => one.laws.includes(id)))
			.map(({ id, text, reference }) => ({ id, text, reference }))
	};
}

export type AdviceData = ReturnType<typeof adviceFor>;
