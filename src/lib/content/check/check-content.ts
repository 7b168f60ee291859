import { basename, dirname } from 'node:path';
import { dayOf } from '$lib/domain/fact-age';
import { readFiles } from '../files';
import { fileFinding, type Finding } from '../finding';
import { compileLibrary, type Library } from '../library';
import { activityFindings } from './activity';
import { adviceFindings } from './advice';
import { ambassadorsFindings } from './ambassadors';
import { catalogueFindings } from './catalogue';
import { factFindings } from './facts';
import { familiesFindings } from './families';
import { helpFindings } from './help';
import { parcoursFindings, seanceIdFindings } from './parcours';
import { peopleFindings } from './people';
import { filesOf, pupilTextsOf, textsOf } from './prose';
import { procedureFindings } from './procedure';
import { roleplayFindings } from './roleplay';
import { ticketFindings } from './tickets';
import { typographyFindings } from './typography';
import { wordingFindings } from './wording';

/** The languages that every activity is meant to be read in, besides French. */
const TRANSLATIONS = ['en'];

export interface Report {
	readonly library: Library;
	/** Everything found, in order of file and line. */
	readonly findings: readonly Finding[];
}

/**
 * Reads everything under `root` again and holds it to every rule. @throws when there is no such folder.
 * @param today a day, as 2026-11-26: how old a fact is depends on it
 */
export function checkContent(root?: string, today = dayOf(new Date())): Report {
	const library = compileLibrary(readFiles(root));
	const files = filesOf(library);
	const facts = [...Object.values(library.facts), ...library.parcours];
	const findings = [
		...library.findings,
		...files.flatMap((file) => typographyFindings(textsOf(file))),
		...files.flatMap(({ file }) =>
			TRANSLATIONS.filter((lang) => !file.overlays.has(lang)).map((lang) =>
				fileFinding('untranslated', file.overlayPath(lang), `not translated into "${lang}" yet`)
			)
		),
		...facts
			.filter((file) => file !== library.facts.roleplay)
			.flatMap((file) => peopleFindings(textsOf(file), library)),
		...roleplayFindings(library),
		...library.parcours.flatMap((one) => parcoursFindings(one, library)),
		...seanceIdFindings(library.parcours),
		...ticketFindings(library.parcours),
		...ambassadorsFindings(library),
		...adviceFindings(library),
		...procedureFindings(library),
		...library.activities.flatMap((activity) => activityFindings(activity, library)),
		...wordingFindings(pupilTextsOf(library)),
		...helpFindings(library),
		...factFindings(library, today),
		...familiesFindings(library),
		...catalogueFindings(library),
		...[...library.activities.map((one) => one.file), ...library.broken].flatMap(folderName)
	];
	return { library, findings: findings.sort(inOrder) };
}

function folderName({ source }: { readonly source: { readonly file: string } }): Finding[] {
	if (basename(source.file) !== 'activity.yaml') return [];
	const name = basename(dirname(source.file));
	if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return [];
	return [
		fileFinding('folder-name', source.file, `the folder "${name}" is not written in lower case with hyphens`)
	];
}

const inOrder = (a: Finding, b: Finding) =>
	a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.rule < b.rule ? -1 : 1);
