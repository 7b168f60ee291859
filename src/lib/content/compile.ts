import * as v from 'valibot';
import type { Finding } from './finding';
import type { AuthoredFile } from './files';
import { isSimple, originalOf, readOverlay, type OverlayReading } from './overlay';
import { schemaFindings } from './schema-findings';
import { translated } from './translated';
import { walkProse, type ProseText } from './walk';

/** A file of content that holds to its schema, in French and in each language that is complete. */
export interface Compiled<T> {
	readonly id: string;
	readonly file: AuthoredFile;
	readonly french: T;
	/** Every text of the French, with the id under which it is translated. */
	readonly texts: readonly ProseText[];
	/** The texts of each overlay, complete or not. */
	readonly overlays: ReadonlyMap<string, ReadonlyMap<string, string>>;
	/** `fr` first, then the languages that are complete, in order of their names. « Version simple » is none. */
	readonly locales: readonly string[];
	/** @throws when `lang` is not one of the locales. */
	in(lang: string): T;
	/** The texts that « Version simple » says otherwise in that language, by text id; empty where it has none. */
	simple(lang: string): ReadonlyMap<string, string>;
}

/** A value, and the schema that it is held to; an activity has two parts, a file of facts one. */
export interface Part {
	readonly schema: v.GenericSchema;
	readonly value: unknown;
}

/** The parts of one file parsed and put together again, or what is wrong with them. */
export function compile<T>(
	file: AuthoredFile,
	parts: readonly Part[],
	renamesOf: (tree: T) => Readonly<Record<string, string>> = () => ({})
): { readonly compiled?: Compiled<T>; readonly findings: readonly Finding[] } {
	if (file.source.problems.length > 0) return { findings: file.source.problems };
	const parsed = parts.map(({ schema, value }) => v.safeParse(schema, value));
	const wrong = parsed.flatMap((one) => (one.success ? [] : schemaFindings(file.source, one.issues)));
	if (wrong.length > 0) return { findings: wrong };

	const outputs = parsed.map((one) => one.output);
	const french = (outputs.length === 1 ? outputs[0] : Object.assign({}, ...outputs)) as T;
	const texts = parts.flatMap(({ schema }, index) => [...walkProse(schema, outputs[index])]);
	const overlays = new Map<string, ReadonlyMap<string, string>>();
	// A language before its « Version simple », which says again what stands there.
	const readings = [...file.overlays]
		.sort(([a], [b]) => Number(isSimple(a)) - Number(isSimple(b)))
		.map(([lang, overlay]): [string, OverlayReading] => {
			const original = originalOf(lang, texts, overlays);
			const reading = readOverlay(file, lang, overlay, original, renamesOf(french));
			overlays.set(lang, reading.texts);
			return [lang, reading];
		});
	const complete = readings.filter(([, reading]) => reading.complete).map(([lang]) => lang);
	const languages = new Map<string, T>([['fr', french]]);

	const compiled: Compiled<T> = {
		id: file.id,
		file,
		french,
		texts,
		overlays,
		locales: ['fr', ...complete.sort()],
		in(lang) {
			if (!compiled.locales.includes(lang))
				throw new Error(`${file.source.file} has not been translated into "${lang}"`);
			const made = languages.get(lang) ?? translated(french, texts, overlays.get(lang)!);
			languages.set(lang, made);
			return made;
		},
		simple: (lang) => overlays.get(`${lang}.simple`) ?? new Map()
	};
	return { compiled, findings: readings.flatMap(([, reading]) => reading.findings) };
}
