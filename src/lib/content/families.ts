import * as v from 'valibot';
import { withNames } from '$lib/domain/names';
import type { ContentFiles } from './files';
import type { Finding } from './finding';
import { withNumbers, type Numbers } from './numbers';
import { schemaFindings } from './schema-findings';
import type { Help } from './schemas/help';
import {
	FAMILY_LANGUAGES,
	familySheetSchema,
	type FamilyLanguage,
	type FamilySheet
} from './schemas/families';
import type { Source } from './source';

/** The sheet for families in one language, and the file that an author mends it in. */
export interface FamilyFile {
	readonly source: Source;
	readonly sheet: FamilySheet;
}

export type FamilyFiles = ReadonlyMap<string, FamilyFile>;

/** Every sheet that holds to its schema, by the language that its file is named after. */
export function compileFamilies(files: ContentFiles['families']): {
	readonly families: FamilyFiles;
	readonly findings: readonly Finding[];
} {
	const families = new Map<string, FamilyFile>();
	const findings = [...files].flatMap(([lang, source]): readonly Finding[] => {
		if (source.problems.length > 0) return source.problems;
		const parsed = v.safeParse(familySheetSchema, source.value);
		if (!parsed.success) return schemaFindings(source, parsed.issues);
		families.set(lang, { source, sheet: parsed.output });
		return [];
	});
	return { families, findings };
}

/** One helpline of the sheet, as it is printed: the number and its hours come from help.yaml. */
export interface FamilyCall {
	readonly id: string;
	readonly number: string;
	readonly text: string;
	/** When it answers, in the language of the sheet. */
	readonly when: string;
	/** That it costs nothing, where that is so. */
	readonly free: string | undefined;
}

/** A sheet that is ready to be read. */
export interface ReadySheet extends Omit<FamilySheet, 'calls'> {
	readonly lang: FamilyLanguage;
	readonly calls: Pick<FamilySheet['calls'], 'title' | 'note'> & { readonly items: readonly FamilyCall[] };
}

/** The sheets in the order in which they are offered, every figure put in. A line that help.yaml does not know is left out: the check names it. */
export function readySheets(families: FamilyFiles, help: Help, numbers: Numbers): ReadySheet[] {
	const known = new Map(help.entries.map((one) => [one.id, one]));
	return FAMILY_LANGUAGES.flatMap((lang) => {
		const file = families.get(lang);
		if (!file) return [];
		const { calls, ...sheet } = withNumbers(file.sheet, numbers);
		const items = calls.items.flatMap(({ id, text }) => {
			const entry = known.get(id);
			if (!entry) return [];
			const when = hoursIn(entry.hours, calls);
			return [{ id, text, number: entry.number, when, free: entry.free ? calls.free : undefined }];
		});
		return [{ ...sheet, lang, calls: { title: calls.title, note: calls.note, items } }];
	});
}

/** « De 9 h à 23 h » in the words of one sheet. */
export function hoursIn(
	hours: Help['entries'][number]['hours'],
	words: Pick<FamilySheet['calls'], 'always' | 'between' | 'hour'>
): string {
	if (hours === 'always') return words.always;
	const said = (time: string) => {
		const [h = '', minutes] = time.split(':');
		const hour = withNames(words.hour, { h: { name: String(Number(h)) } });
		return minutes === '00' ? hour : time;
	};
	return withNames(words.between, { from: { name: said(hours.from) }, to: { name: said(hours.to) } });
}
