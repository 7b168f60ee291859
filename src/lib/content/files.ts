import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileFinding, type Finding } from './finding';
import { parseSource, type Source } from './source';

export const CONTENT_ROOT = 'src/content';

/** Something written in French, and what has been translated of it. */
export interface AuthoredFile {
	/** Folder of the activity, or name of the file without `.yaml`. */
	readonly id: string;
	readonly source: Source;
	readonly overlays: ReadonlyMap<string, Overlay>;
	/** Where the overlay of a language stands, whether or not it is there yet. */
	readonly overlayPath: (lang: string) => string;
	/** Where the prints of the French that was translated stand. */
	readonly printsPath: (lang: string) => string;
}

export interface Overlay {
	/** `text id → text`. */
	readonly texts: Source;
	/** `text id → print`; absent until an author has said that the translation is done. */
	readonly prints: Source | undefined;
}

/** A content folder, read and not yet judged. */
export interface ContentFiles {
	readonly root: string;
	readonly activities: readonly AuthoredFile[];
	readonly parcours: readonly AuthoredFile[];
	/** The files of facts that are there, by name: `help`, `law`, `cast`… */
	readonly facts: ReadonlyMap<string, AuthoredFile>;
	/** The sheet for families, by language: each file is whole, none is an overlay. */
	readonly families: ReadonlyMap<string, Source>;
	readonly findings: readonly Finding[];
}

const YAML = /^(.+)\.yaml$/;
const OVERLAY = /^(?:(.+)\.)?([a-z]{2,3}(?:\.(?:simple))?)(\.sources)?\.json$/;

/** Reads every file under `root`. @throws when there is no such folder. */
export function readFiles(root = CONTENT_ROOT): ContentFiles {
	if (!isFolder(root)) throw new Error(`there is no content folder ${root}`);
	const findings: Finding[] = [];
	const facts = filesOf(root, '', findings);
	const parcours = filesOf(root, 'parcours', findings);
	const families = filesOf(root, 'families', findings);
	const activities = namesIn(join(root, 'activities')).flatMap((id) => {
		const folder = join('activities', id);
		if (!isFolder(join(root, folder))) {
			findings.push(stray(join(root, folder)));
			return [];
		}
		const found = filesOf(root, folder, findings).find((file) => file.id === 'activity');
		if (found) return [{ ...found, id }];
		const message = 'the folder of an activity holds a file activity.yaml';
		findings.push(fileFinding('file-missing', join(root, folder, 'activity.yaml'), message));
		return [];
	});
	return {
		root,
		activities,
		parcours,
		facts: new Map(facts.map((file) => [file.id, file])),
		families: new Map(families.map((file) => [file.id, file.source])),
		findings
	};
}

/** The authored files of one folder with their overlays: `en.json` is the overlay of `activity.yaml`. */
function filesOf(root: string, folder: string, findings: Finding[]): AuthoredFile[] {
	const names = namesIn(join(root, folder)).filter((name) => name.includes('.'));
	const path = (name: string) => join(root, folder, name);
	const read = (name: string) => parseSource(path(name), readFileSync(path(name), 'utf8'));
	const bases = names.flatMap((name) => YAML.exec(name)?.[1] ?? []);
	const taken = new Set(bases.map((base) => `${base}.yaml`));

	const files = bases.map((base): AuthoredFile => {
		const prefix = base === 'activity' ? '' : `${base}.`;
		const overlays = new Map<string, Overlay>();
		for (const name of names) {
			const [, of, lang, isPrints] = OVERLAY.exec(name) ?? [];
			if (lang === undefined || (of ?? 'activity') !== base) continue;
			taken.add(name);
			if (isPrints) continue;
			const prints = `${prefix}${lang}.sources.json`;
			overlays.set(lang, { texts: read(name), prints: names.includes(prints) ? read(prints) : undefined });
		}
		return {
			id: base,
			source: read(`${base}.yaml`),
			overlays,
			overlayPath: (lang) => path(`${prefix}${lang}.json`),
			printsPath: (lang) => path(`${prefix}${lang}.sources.json`)
		};
	});
	findings.push(...names.filter((name) => !taken.has(name)).map((name) => stray(path(name))));
	return files;
}

/** Nothing where there is no such folder: a content folder may hold no parcours yet. */
function namesIn(folder: string): string[] {
	if (!isFolder(folder)) return [];
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort();
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const stray = (file: string) =>
	fileFinding('stray-file', file, 'nothing reads this file: is its name right, and is its source there?');
