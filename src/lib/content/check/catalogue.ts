/** What shows only when the whole booklet is looked at. */
import type { AnyAuthoredActivity, AuthoredActivity } from '../activity';
import type { Compiled } from '../compile';
import { finding, type Finding } from '../finding';
import type { Library } from '../library';
import { nameFindings } from './names';

export const catalogueFindings = (library: Library): Finding[] => [
	...titleFindings(library.activities),
	...nameFindings(library),
	...roleFindings(library),
	...competenceFindings(library),
	...frameworkFindings(library)
];

const bare = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

function titleFindings(activities: readonly AnyAuthoredActivity[]): Finding[] {
	const first = new Map<string, string>();
	return activities.flatMap(({ id, file, french }) => {
		const title = bare(french.title);
		const there = first.get(title);
		if (there === undefined) first.set(title, id);
		if (there === undefined) return [];
		return [finding('title-twice', file.source, ['title'], `"${there}" already bears this title`)];
	});
}

/** Stories of bullying from which a habit can be seen. */
const HABIT = 4;

type Scenario = AuthoredActivity<'scenario'>;

/** Whoever is bullied, and whoever helps, is now a girl or a woman, now a boy or a man. Origins are not written down. */
function roleFindings({ activities, cast }: Library): Finding[] {
	const stories = activities.filter(
		(one): one is Scenario & AnyAuthoredActivity => one.kind === 'scenario' && one.french.story === 'bullying'
	);
	if (stories.length < HABIT) return [];
	const genders = (ids: readonly string[]) => new Set(ids.flatMap((id) => cast.get(id)?.gender ?? []));
	const targets = stories.flatMap(({ french }) => french.target ?? []);
	const helpers = stories.flatMap(({ french }) =>
		french.nodes
			.filter((node) => node.relay && node.answers !== 'fails')
			.flatMap((node) => node.present ?? [])
			.filter((id) => cast.get(id)?.role === 'adult')
	);
	const { source } = stories[0]!.file;
	const say = (path: string, who: string, ids: readonly string[]) => {
		const found = genders(ids);
		if (found.size !== 1) return [];
		const what = found.has('f') ? 'a girl or a woman' : 'a boy or a man';
		const message = `in all ${stories.length} stories of bullying, ${who} is ${what}: give the parts otherwise in some`;
		return [finding('roles-one-gender', source, [path], message)];
	};
	return [...say('target', 'who is bullied', targets), ...say('nodes', 'the adult who helps', helpers)];
}

function competenceFindings({ facts: { competences }, activities }: Library): Finding[] {
	const trained = activities.flatMap((one) => one.french.competences);
	return idleFindings('competence-untrained', competences, trained, 'no activity trains');
}

function frameworkFindings({ facts: { frameworks }, parcours }: Library): Finding[] {
	const served = parcours
		.flatMap((one) => one.french.seances)
		.flatMap((seance) => seance.frameworks.map((line) => line.id));
	return idleFindings('framework-unserved', frameworks, served, 'no séance serves');
}

/** One line for all of them: while the booklet grows there are many. @param used ids that something names */
function idleFindings(
	rule: Finding['rule'],
	all: Compiled<readonly { readonly id: string }[]> | undefined,
	used: readonly string[],
	says: string
): Finding[] {
	if (!all) return [];
	const idle = all.french.flatMap(({ id }, index) => (used.includes(id) ? [] : [{ id, index }]));
	if (idle.length === 0) return [];
	const message = `${says} ${idle.map((one) => one.id).join(', ')} (${idle.length} of ${all.french.length})`;
	return [finding(rule, all.file.source, [idle[0]!.index], message)];
}
