import { finding, type Finding } from '../finding';
import { isFrench } from '../french';
import type { Rule } from '../rules';
import type { PlacedText } from './prose';

interface Habit {
	readonly rule: Rule;
	readonly wrong: RegExp;
	readonly instead: string;
}

/** How French is set, as docs/authoring.md says it. The first pattern of a text is enough to name. */
const HABITS: readonly Habit[] = [
	{
		rule: 'typography-space',
		// « :) » in a pupil's message is a face, not a colon.
		wrong: /[ \t\u202f](?:[;?!»%]|:(?![-)(DPp/|]))|«[ \t\u202f]/u,
		instead: 'a no-break space (U+00A0) stands before : ; ? ! % and inside « »'
	},
	{
		rule: 'typography-apostrophe',
		wrong: /\p{L}'[\p{L}{«]/u,
		instead: "the apostrophe is ’ and not '"
	},
	{
		rule: 'typography-median-point',
		wrong:
			/\p{L}[·•‧⋅∙]\p{L}|\p{Ll}\.(?:e|es|ne|nes|rice|trice)(?:\.s)?(?!\p{L})|\p{Ll}\((?:e|es|s|ne|nes)\)/u,
		instead:
			'both words are written, « un ami, une amie »: speech engines and early readers stumble on the point'
	},
	{
		rule: 'typography-no-space',
		wrong: /[\p{L}\p{N}})…»][;?!](?![\p{L}\p{N}=])|[\p{L}\p{N})}»]:(?=\s|$)|\p{N}%|«[^\u00a0]|[^\u00a0]»/u,
		instead: 'a no-break space (U+00A0) is missing before : ; ? ! % or inside « »'
	},
	{
		rule: 'typography-quotes',
		// “ ” stand inside « », and nowhere else.
		wrong: /"|^[^«]*[“”]|(?<!\p{L})'|'(?!\p{L})/u,
		instead: 'words are quoted with « »'
	},
	{ rule: 'typography-ellipsis', wrong: /\.{3}/u, instead: 'three dots are one character: …' }
];

/** What a French text does against the habits of French setting, at most once a habit. */
export function settingFaults(text: string): { readonly rule: Rule; readonly message: string }[] {
	return HABITS.flatMap(({ rule, wrong, instead }) => {
		const found = wrong.exec(text);
		return found ? [{ rule, message: `${instead}; here: ‹${around(text, found)}›` }] : [];
	});
}

/** The same of every French text, where its author finds it; other languages pass. */
export function typographyFindings(texts: readonly PlacedText[]): Finding[] {
	return texts
		.filter((one) => isFrench(one.lang))
		.flatMap(({ source, path, text }) =>
			settingFaults(text).map(({ rule, message }) => finding(rule, source, path, message))
		);
}

/** The place of a match with a few letters on either side, on one line. */
export function around(text: string, found: RegExpExecArray, reach = 14): string {
	const from = Math.max(0, found.index - reach);
	const to = Math.min(text.length, found.index + found[0].length + reach);
	return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll(/\s*\n\s*/g, ' ')}${to < text.length ? '…' : ''}`;
}
