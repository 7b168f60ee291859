import type { Person } from '$lib/domain/activity';
import { compileActivity, type AnyAuthoredActivity } from './activity';
import { compile, type Compiled } from './compile';
import { compileFamilies, type FamilyFiles } from './families';
import { FACTS, type Facts, type FactName } from './facts';
import type { AuthoredFile, ContentFiles } from './files';
import { fileFinding, type Finding } from './finding';
import { numbersIn, type Numbers } from './numbers';
import { parcoursSchema, type Parcours } from './schemas/parcours';
import { join } from 'node:path';

/** A whole content folder, compiled: what the booklet serves and the checks go through. */
export interface Library {
	readonly root: string;
	readonly activities: readonly AnyAuthoredActivity[];
	readonly parcours: readonly Compiled<Parcours>[];
	readonly facts: { readonly [F in FactName]?: Compiled<Facts[F]> };
	/** The sheet for families, by language. */
	readonly families: FamilyFiles;
	/** The languages of the sheets that are there and hold to no schema: they have findings of their own. */
	readonly brokenFamilies: ReadonlySet<string>;
	/** The people of `cast.yaml`, by id. */
	readonly cast: ReadonlyMap<string, Person>;
	/** The figures that a text may name by reference: helplines by id, and facts of the law and statistics that have a value. */
	readonly numbers: Numbers;
	/** What reading and compiling found; the checks find more. */
	readonly findings: readonly Finding[];
	/** Files that could not be compiled: they are checked no further. */
	readonly broken: readonly AuthoredFile[];
}

export function compileLibrary(files: ContentFiles): Library {
	const findings: Finding[] = [...files.findings];
	const broken: AuthoredFile[] = [];

	const keep = <T>(file: AuthoredFile, result: { compiled?: T; findings: readonly Finding[] }): T[] => {
		findings.push(...result.findings);
		if (!result.compiled) broken.push(file);
		return result.compiled ? [result.compiled] : [];
	};

	const activities = files.activities.flatMap((file) => keep(file, compileActivity(file)));
	const parcours = files.parcours.flatMap((file) =>
		keep(file, compile<Parcours>(file, [{ schema: parcoursSchema, value: file.source.value }]))
	);
	const facts: { [F in FactName]?: Compiled<Facts[F]> } = {};
	for (const name of Object.keys(FACTS) as FactName[]) read(name);
	for (const [name, file] of files.facts)
		if (!Object.hasOwn(FACTS, name))
			findings.push(
				fileFinding('stray-file', file.source.file, 'nothing reads this file: is its name right?')
			);

	const { families, findings: ofFamilies } = compileFamilies(files.families);
	findings.push(...ofFamilies);
	const brokenFamilies = new Set([...files.families.keys()].filter((lang) => !families.has(lang)));

	const cast = new Map((facts.cast?.french ?? []).map((one) => [one.id, personOf(one)]));
	const numbers = numbersIn(
		Object.fromEntries(Object.values(facts).map(({ id, french }) => [id, french])) as Partial<Facts>
	);
	return {
		root: files.root,
		activities,
		parcours,
		facts,
		families,
		brokenFamilies,
		cast,
		numbers,
		findings,
		broken
	};

	function read<F extends FactName>(name: F): void {
		const file = files.facts.get(name);
		if (!file) {
			findings.push(
				fileFinding(
					'facts-missing',
					join(files.root, `${name}.yaml`),
					'this file of the booklet is not there'
				)
			);
			return;
		}
		const [compiled] = keep(
			file,
			compile<Facts[F]>(file, [{ schema: FACTS[name], value: file.source.value }])
		);
		if (compiled) (facts as Record<string, unknown>)[name] = compiled;
	}
}

const personOf = ({ id, name, gender, role, paper, look }: Person): Person => ({
	id,
	name,
	gender,
	role,
	paper,
	...(look ? { look } : {})
});
