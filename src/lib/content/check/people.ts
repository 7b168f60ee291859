import { finding, type Finding } from '../finding';
import { isFrench } from '../french';
import type { PlacedText } from './prose';
import type { Library } from '../library';
import { numbersPutIn } from '../numbers';
import { referencesIn } from '$lib/domain/names';
import { around } from './typography';

const REFERENCE = /\{(?:(?:de|que):)?[a-z0-9-]+\}/g;
/** Where a plain « de {ines} » would read « de Inès » once the name is in. */
const UNELIDED = /(?<!\p{L})(?:de |que |d’|qu’)\{[a-z0-9-]+\}/iu;
const ELIDED = /\{(?:de|que):[a-z0-9-]+\}/;

/**
 * How texts name the people of the booklet.
 * Figures of the facts are named in the same way, and put in first.
 * @param cast who is in this story; `undefined` where a text may name anybody.
 * @param spelled whose names are written as references here, never as letters.
 */
export function peopleFindings(
	texts: readonly PlacedText[],
	{ cast: known, numbers }: Pick<Library, 'cast' | 'numbers'>,
	cast?: readonly string[],
	spelled: readonly string[] = cast ?? []
): Finding[] {
	return texts.flatMap(({ source, path, text: written, lang }) => {
		const text = numbersPutIn(written, numbers);
		const found: Finding[] = [];
		const say = (rule: Finding['rule'], message: string) => found.push(finding(rule, source, path, message));

		for (const id of new Set(referencesIn(text))) {
			if (!known.has(id)) say('unknown-person', `{${id}} is nobody of cast.yaml`);
			else if (cast && !cast.includes(id))
				say('person-not-in-cast', `{${id}} is not in the cast of this story`);
		}
		if (/[{}]/.test(text.replaceAll(REFERENCE, '')))
			say(
				'unknown-person',
				'braces hold the id of somebody of cast.yaml, and nothing else: {sami}, {de:ines}'
			);

		const elided = ELIDED.exec(text);
		if (elided && !isFrench(lang))
			say('overlay-elision', `only French elides: write the id alone instead of ${elided[0]}`);
		const unelided = UNELIDED.exec(text);
		if (unelided && isFrench(lang))
			say(
				'name-without-elision',
				`write {de:…} or {que:…}, for the name may change: ‹${around(text, unelided)}›`
			);
		for (const id of spelled) {
			const name = known.get(id)?.name;
			const letters = name && byLetters(name).exec(text);
			if (letters)
				say(
					'name-by-letters',
					`write {${id}}, for a teacher may replace the name: ‹${around(text, letters)}›`
				);
		}
		return found;
	});
}

/** A name as it is written out, and not as a part of another word. */
export function byLetters(name: string): RegExp {
	const known = patterns.get(name);
	if (known) return known;
	const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'u');
	patterns.set(name, pattern);
	return pattern;
}

const patterns = new Map<string, RegExp>();
