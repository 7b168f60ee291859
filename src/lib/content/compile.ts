import * as v from 'valibot';
import type { Finding } from './finding';
import type { AuthoredFile } from './files';
import { readOverlay } from './overlay';
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
	/** `fr` first, then the languages that are complete, in order of their names. */
	readonly locales: readonly string[];
	/** @throws when `lang` is not one of the locales. */
	in(lang: string): T;
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
	const readings = [...file.overlays].map(
		([lang, overlay]) => [lang, readOverlay(file, lang, overlay, texts, renamesOf(french))] as const
	);
	const overlays = new Map(readings.map(([lang, reading]) => [lang, reading.texts]));
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
		}
	};
	return { compiled, findings: readings.flatMap(([, reading]) => reading.findings) };
}
