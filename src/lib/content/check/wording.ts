import { finding, type Finding } from '../finding';
import { isFrench } from '../french';
import type { Path } from '../source';
import { DONT_SAY, FOR_STAFF } from './dont-say';
import type { PlacedText } from './prose';
import { around } from './typography';

/** What a clause holds when it says the contrary: « ce n’est pas à toi de changer de look ». */
const DENIAL =
	/(?<!\p{L})(?:ne|n[’']|pas|jamais|sans|ni|rien|aucune?|personne|plutôt que|au lieu de|inutile|évite\p{L}*|arrête\p{L}*|faux|mythe)(?!\p{L})|(?<!\p{L})n[’']/iu;
/** Where one clause ends and another begins. */
const CLAUSE = /[.;:!?…,\n—]/u;

const HABITS = [
	...DONT_SAY.map((dont) => ({ ...dont, rule: 'dont-say' as const })),
	{ ...FOR_STAFF, rule: 'word-for-staff' as const }
].map((one) => ({ ...one, every: new RegExp(one.said, 'giu') }));

/** Most texts say none of it, and one look is enough. */
const ANY = new RegExp(HABITS.map(({ said }) => `(?:${said.source})`).join('|'), 'iu');

/** What French texts for pupils say that is never said to pupils. */
export const wordingFindings = (texts: readonly PlacedText[]): Finding[] =>
	texts
		.filter(({ lang, text }) => isFrench(lang) && ANY.test(text))
		.flatMap((one) => HABITS.flatMap((habit) => said(one, habit)));

function said({ source, path, text, within }: PlacedText, habit: (typeof HABITS)[number]): Finding[] {
	const { every, rule, word, instead } = habit;
	const found = [...text.matchAll(every)].find(
		(one) => (word || !isDenied(text, one)) && !isThoughtOver(within, text, one)
	);
	return found ? [finding(rule, source, path, `${instead}; here: ‹${around(text, found)}›`)] : [];
}

/** Whether the clause says the contrary of what was found in it. */
export function isDenied(text: string, found: RegExpExecArray): boolean {
	const before = text.slice(0, found.index).split(CLAUSE).at(-1)!;
	const after = text.slice(found.index + found[0].length).split(CLAUSE)[0]!;
	return DENIAL.test(before) || DENIAL.test(after);
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether these words are not the booklet's own: a belief that is then rethought, or what somebody says
 * in « ». Where the booklet puts words forward as good ones, quoted or not, they are its own.
 */
function isThoughtOver({ tree, path }: PlacedText['within'], text: string, found: RegExpExecArray): boolean {
	const owner = at(tree, path.slice(0, -1));
	const field = path.at(-1);
	if (field === 'text' && isRethought(owner)) return true;
	if (field === 'statement' && isFalse(owner)) return true;
	if (!isQuoted(text, found)) return false;
	if (field === 'text' && owner['tone'] === 'protects') return false;
	if (field === 'text' && owner['verdict'] === 'fits') return !/^«[^«»]*»\.?$/u.test(text.trim());
	// The voice of an adult who helps is the booklet's.
	return !(owner['relay'] !== undefined && owner['answers'] !== 'fails');
}

/** An answer that is looked at again. */
const isRethought = ({ verdict }: Fields) => verdict !== undefined && verdict !== 'fits';

/** A statement that is not simply true. */
const isFalse = ({ options }: Fields) =>
	Array.isArray(options) &&
	(options as Fields[]).some(({ id, verdict }) => id === 'true' && verdict !== 'fits');

function isQuoted(text: string, { index }: RegExpExecArray): boolean {
	const before = text.slice(0, index);
	return (
		before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
	);
}

function at(tree: unknown, path: Path): Fields {
	let here = tree;
	for (const step of path) here = (here as Record<string | number, unknown> | null | undefined)?.[step];
	return typeof here === 'object' && here !== null ? (here as Fields) : {};
}
