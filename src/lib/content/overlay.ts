import { finding, fileFinding, type Finding } from './finding';
import type { AuthoredFile, Overlay } from './files';
import { printOf } from './print';
import type { ProseText } from './walk';

/** « Version simple » of a language, `fr.simple`: as few texts as one likes, the others stay as they are. */
export const isSimple = (lang: string): boolean => lang.endsWith('.simple');

/** What an overlay says again: the French, or for `en.simple` the English. */
export function originalOf(
	lang: string,
	french: readonly ProseText[],
	overlays: ReadonlyMap<string, ReadonlyMap<string, string>>
): readonly ProseText[] {
	const base = lang.replace('.simple', '');
	if (base === lang || base === 'fr') return french;
	const texts = overlays.get(base);
	return french.flatMap((one) => {
		const text = texts?.get(one.textId);
		return text === undefined ? [] : [{ ...one, text }];
	});
}

/** An overlay held against the texts that it says again. */
export interface OverlayReading {
	/** The translated texts that are there, trimmed, by text id. */
	readonly texts: ReadonlyMap<string, string>;
	/** True when every French text has its translation: only then is the language offered. Never of « simple ». */
	readonly complete: boolean;
	readonly findings: readonly Finding[];
}

/**
 * Reads the overlay of `lang`, and says what is missing, left over, too long or out of date.
 * @param original what it says again: see `originalOf`
 */
export function readOverlay(
	file: AuthoredFile,
	lang: string,
	{ texts: source, prints }: Overlay,
	original: readonly ProseText[],
	renames: Readonly<Record<string, string>> = {}
): OverlayReading {
	const findings: Finding[] = [...source.problems, ...(prints?.problems ?? [])];
	const texts = new Map<string, string>();
	const known = new Map(original.map((one) => [one.textId, one]));

	for (const [textId, text] of flat(source.value)) {
		const said = known.get(textId);
		const say = (rule: Finding['rule'], message: string) =>
			findings.push(finding(rule, source, [textId], message));
		if (!said) {
			const renamed = renames[textId];
			say(
				'overlay-unknown',
				renamed
					? `this text is now called ${renamed}`
					: 'the French has no such text any more: remove this line'
			);
			continue;
		}
		if (typeof text !== 'string' || text.trim() === '') {
			say('overlay-missing', 'a translated text is expected here');
			continue;
		}
		texts.set(textId, text.trim());
		if (text.trim().length > said.limits.max)
			say('overlay-too-long', `this text has ${text.trim().length} characters; ${said.limits.max} at most`);
		findings.push(...staleness(textId, said.text));
	}

	const missing = isSimple(lang) ? [] : original.filter((one) => !texts.has(one.textId));
	if (source.problems.length === 0)
		for (const { textId } of missing)
			if (!Object.hasOwn((source.value ?? {}) as object, textId))
				findings.push({
					...fileFinding('overlay-missing', source.file, `the French text ${textId} is not translated`),
					field: textId
				});
	if (!prints)
		findings.push(
			fileFinding(
				'overlay-unmarked',
				source.file,
				`not marked as translated: run \`npm run content:check -- --translated ${file.id} ${lang}\` once it is`
			)
		);
	return { texts, complete: !isSimple(lang) && missing.length === 0, findings };

	function staleness(textId: string, text: string): Finding[] {
		if (!prints || prints.problems.length > 0) return [];
		const print = (prints.value as Record<string, unknown> | null)?.[textId];
		if (print === printOf(text)) return [];
		if (print === undefined)
			return [finding('overlay-unmarked', source, [textId], 'this text is not marked as translated')];
		return [
			finding(
				'overlay-stale',
				source,
				[textId],
				`${isSimple(lang) ? 'what this says simply' : 'the French'} has changed since this was ${isSimple(lang) ? 'written' : 'translated'}`
			)
		];
	}
}

const flat = (value: unknown): [string, unknown][] =>
	typeof value === 'object' && value !== null ? Object.entries(value) : [];
