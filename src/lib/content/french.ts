/** How French is counted, for the limits of experience.md §2.1. */

/** Words whose apostrophe does not part two words. */
const WHOLE = /(aujourd|quelqu|presqu)['’](?=hui|une?\b|île)/giu;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
/** A full stop inside an address (3018.fr) ends nothing, nor does « Stop ! » dit-il. */
const SENTENCE_END = /(?<=[.!?…]["»”)\s]*)\s+(?![\s»”)\p{Ll}])|\n+/u;

/** The words of a text: « L’élève » is two, « aujourd’hui » and « est-ce » are one. */
export function wordsOf(text: string): string[] {
	return text.replace(WHOLE, '$1').match(WORD) ?? [];
}

/** The sentences of a text, in order. A line end ends a sentence; a colon or a semicolon does not. */
export function sentencesOf(text: string): string[] {
	return text
		.split(SENTENCE_END)
		.map((one) => one.trim())
		.filter((one) => wordsOf(one).length > 0);
}

export const isFrench = (lang: string): boolean => lang === 'fr' || lang.startsWith('fr.');

/** Words in which a final « ent » is heard; in verbs (« ils jouent ») it is not. */
const HEARD_ENT = new Set(
	(
		'absent accent accident adolescent agent ardent argent cent client content dent différent équivalent ' +
		'escient évident excellent fréquent imprudent inconvénient incident innocent insolent intelligent ' +
		'lent mécontent occident orient parent patient permanent présent président prudent récent résident ' +
		'souvent sergent talent torrent urgent vent violent'
	).split(' ')
);
const VOWELS = 'aàâäeéèêëiîïoôöuùûüyœæ';
const ANY_VOWEL = new RegExp(`[${VOWELS}]`, 'u');
const Y_BETWEEN = new RegExp(`(?<=[${VOWELS}])y(?=[${VOWELS}])`, 'gu');
const GROUP = new RegExp(`[${VOWELS}]+`, 'gu');
/** Where two vowels that stand together are said apart: no-é, cré-er, na-ïf, thé-âtre, nu-age, ou-bli-er. */
const APART = new RegExp(
	[
		`(?<=[${VOWELS}])(?=[ïëü])`,
		`(?<=é)(?=[aâouiïeè])`,
		`(?<=[aouiy])(?=[éè])`,
		`(?<=[bcdfgptv][lr]i)(?=[aeéèo])`,
		`(?<=(?<![aeo])u)(?=a)`,
		`(?<=ou)(?=e[rz])`
	].join('|'),
	'gu'
);

/**
 * The syllables of a word as French is read aloud with care: a final silent e counts for nothing, one
 * inside a word does. An elided « l » has none; each digit counts as one.
 */
export function syllablesOf(word: string): number {
	const known = counted.get(word);
	if (known !== undefined) return known;
	const parts = word.toLowerCase().split('-');
	const count = parts.reduce((sum, part) => sum + syllablesInPart(part), 0);
	counted.set(word, count);
	return count;
}

/** A booklet says the same few thousand words again and again. */
const counted = new Map<string, number>();

function syllablesInPart(part: string): number {
	const digits = part.match(/\p{N}/gu)?.length ?? 0;
	const said = part
		.replace(/qu/gu, 'k')
		.replace(/gu(?=[eéèêiy])/gu, 'g')
		.replace(/ge(?=[aâoô])/gu, 'j')
		// Between two vowels y is a consonant: vo-yage, e-ssa-yer.
		.replace(Y_BETWEEN, 'j');
	return digits + (withoutSilentEnd(said).replace(APART, '·').match(GROUP)?.length ?? 0);
}

function withoutSilentEnd(word: string): string {
	const one = word.replace(/s$/u, '');
	const isHeard = !word.endsWith('ent') || /ment$/u.test(one) || HEARD_ENT.has(one);
	const bare = isHeard ? word.replace(/es?$/u, '') : word.replace(/ent$/u, '');
	// « le », « des », « ce » keep their only vowel.
	return ANY_VOWEL.test(bare) ? bare : word;
}
