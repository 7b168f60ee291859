import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { engines, type KindId } from '$lib/activities/engines';
import type { Activity } from '$lib/domain/activity';
import { nameAll } from '$lib/domain/names';
import type { SimpleTexts } from '$lib/domain/simple';
import { activityIn, simpleIn } from './activity';
import { readySheets, type ReadySheet } from './families';
import { catalogueOf, type CatalogueEntry } from './catalogue';
import { courseOf, type Course } from './course';
import { placesOf, type Places } from './places';
import { shelfOf, type ShelfEntry } from './shelf';
import type { Facts, FactName } from './facts';
import { CONTENT_ROOT, readFiles } from './files';
import type { Finding } from './finding';
import { compileLibrary, type Library } from './library';
import { withNumbers } from './numbers';
import { minutesToRead } from './reading';
import type { Guide } from './schemas/guide';
import type { Parcours } from './schemas/parcours';

/** The booklet, ready to be served: what pages, scripts and tests ask of the content. */
export interface Booklet {
	/** Every activity that compiles, in order of name. */
	readonly ids: readonly string[];
	/** The languages in which every file of facts is complete: those the site can be built in. */
	readonly languages: readonly string[];
	/** The languages of one activity, `fr` first. @throws when there is no such activity. */
	locales(id: string): readonly string[];
	/** @throws when there is no such activity, or not in that language. */
	activity(id: string, lang: string): Activity<KindId>;
	/** Its « Version simple », where there is one. @throws as `activity` does */
	simple(id: string, lang: string): SimpleTexts | undefined;
	/** For the adult who leads this activity; `undefined` where nobody leads it. @throws as `activity` does */
	guide(id: string, lang: string): Guide | undefined;
	/** What reading it whole takes, and whether somebody of the trade has. @throws when there is no such activity. */
	reading(id: string): { readonly minutes: number; readonly isReviewed: boolean };
	/** Whether « Cacher » is on its page: its scenes are hard, or what is done there is about oneself. @throws when there is no such activity. */
	canBeHidden(id: string): boolean;
	/** Whom an activity is for, where that is not pupils. */
	isFor(id: string): 'families' | undefined;
	/** Exactly what `build/catalogue.json` holds. */
	catalogue(): CatalogueEntry[];
	/** What the contents page says of each activity that can be read in that language. */
	shelf(lang: string): ShelfEntry[];
	/** The parcours that are complete in that language, those of a class first, with the figures that they name put in. */
	parcours(lang: string): Parcours[];
	/** The same as pupils see them, with the activities that can be read in that language. */
	courses(lang: string): Course[];
	/** What the places of each activity are called, where they are. */
	places(lang: string): Readonly<Record<string, Places>>;
	/** Each of these throws when the file is not there, or not complete in that language. */
	help(lang: string): Facts['help'];
	law(lang: string): Facts['law'];
	statistics(lang: string): Facts['statistics'];
	privacy(lang: string): Facts['privacy'];
	accessibility(lang: string): Facts['accessibility'];
	/** « Que faire ? », with the figures that it names put in. */
	advice(lang: string): Facts['advice'];
	/** The steps of a treatment, and what to do when a pupil confides. */
	procedure(lang: string): Facts['procedure'];
	/** The stories of the role-play table; the two pupils stay references, {a} and {b}. */
	roleplay(lang: string): Facts['roleplay'];
	ambassadors(lang: string): Facts['ambassadors'];
	competences(lang: string): Facts['competences'];
	frameworks(lang: string): Facts['frameworks'];
	cast(lang: string): Facts['cast'];
	/** The sheet for families in each language that it has, whatever the language of the site. */
	families(): readonly ReadySheet[];
	/** What reading and compiling found. `checkContent` finds more, at more expense. */
	readonly findings: readonly Finding[];
}

/**
 * Reads a content folder; cheap to call again, for the folder is compiled anew only when one of its
 * files has changed since. @throws when there is no such folder.
 */
export const readBooklet = bookletReader();

export function bookletReader(): (root?: string) => Booklet {
	const read = new Map<string, { readonly stamp: string; readonly booklet: Booklet }>();
	return (root = CONTENT_ROOT) => {
		const stamp = stampOf(root);
		const known = read.get(root);
		if (known?.stamp === stamp) return known.booklet;
		const booklet = bookletOf(compileLibrary(readFiles(root)));
		read.set(root, { stamp, booklet });
		return booklet;
	};
}

export function bookletOf(library: Library): Booklet {
	const byId = new Map(library.activities.map((activity) => [activity.id, activity]));
	const fact = <F extends FactName>(name: F, lang: string): Facts[F] => {
		const compiled = library.facts[name];
		if (!compiled) throw new Error(`${join(library.root, `${name}.yaml`)} is not there or cannot be read`);
		return compiled.in(lang);
	};
	const activityWithId = (id: string) => {
		const activity = byId.get(id);
		if (!activity) throw new Error(`there is no activity "${id}" in ${library.root}`);
		return activity;
	};
	const parcours = (lang: string) =>
		library.parcours
			.filter((one) => one.locales.includes(lang))
			.map((one) => withNumbers(one.in(lang), library.numbers))
			.toSorted((one, other) => Number(Boolean(one.for)) - Number(Boolean(other.for)));
	const readable = (lang: string) =>
		library.activities.filter((one) => one.locales.includes(lang)).map((one) => one.id);
	return {
		ids: [...byId.keys()],
		languages: commonLanguages(Object.values(library.facts)),
		locales: (id) => activityWithId(id).locales,
		activity: (id, lang) => activityIn(activityWithId(id), lang, library),
		simple: (id, lang) => simpleIn(activityWithId(id), lang, library),
		guide: (id, lang) =>
			nameAll(
				withNumbers(activityWithId(id).in(lang).guide, library.numbers),
				Object.fromEntries(library.cast)
			),
		reading: (id) => {
			const { texts, french } = activityWithId(id);
			return {
				minutes: minutesToRead(texts.map(({ text }) => text)),
				isReviewed: french.reviewed.length > 0
			};
		},
		canBeHidden: (id) => {
			const { kind, french } = activityWithId(id);
			return engines[kind].private === true || french.contentNote !== undefined;
		},
		isFor: (id) => activityWithId(id).french.for,
		catalogue: () => catalogueOf(library.activities),
		shelf: (lang) => shelfOf(library, lang),
		parcours,
		courses: (lang) => {
			const ids = new Set(readable(lang));
			return parcours(lang).map((one) => courseOf(one, ids));
		},
		places: (lang) =>
			Object.fromEntries(
				readable(lang)
					.map((id) => [id, placesOf(activityIn(activityWithId(id), lang, library))] as const)
					.filter(([, places]) => Object.keys(places).length > 0)
			),
		help: (lang) => fact('help', lang),
		law: (lang) => fact('law', lang),
		statistics: (lang) => fact('statistics', lang),
		privacy: (lang) => fact('privacy', lang),
		accessibility: (lang) => fact('accessibility', lang),
		advice: (lang) => withNumbers(fact('advice', lang), library.numbers),
		procedure: (lang) => withNumbers(fact('procedure', lang), library.numbers),
		roleplay: (lang) => withNumbers(fact('roleplay', lang), library.numbers),
		ambassadors: (lang) => fact('ambassadors', lang),
		competences: (lang) => fact('competences', lang),
		frameworks: (lang) => fact('frameworks', lang),
		cast: (lang) => fact('cast', lang),
		families: () => readySheets(library.families, fact('help', 'fr'), library.numbers),
		findings: library.findings
	};
}

function commonLanguages(facts: readonly { readonly locales: readonly string[] }[]): string[] {
	const [first, ...others] = facts;
	return (first?.locales ?? ['fr']).filter((lang) => others.every((one) => one.locales.includes(lang)));
}

/** Names, times and sizes of every file under a folder: equal as long as nothing has been written. */
function stampOf(folder: string): string {
	return readdirSync(folder, { withFileTypes: true })
		.map((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return `${entry.name}/${stampOf(path)}`;
			const { mtimeMs, size } = statSync(path);
			return `${entry.name}:${mtimeMs}:${size}`;
		})
		.join('\n');
}
