import { engines, isKindId, kindIds, type KindId, type KindTypes } from '$lib/activities/engines';
import type { Activity } from '$lib/domain/activity';
import { referencesIn } from '$lib/domain/names';
import type { SimpleTexts } from '$lib/domain/simple';
import { headSchema, splitHead, type Head } from './activity-schema';
import { compile, type Compiled } from './compile';
import type { AuthoredFile } from './files';
import { fileFinding, finding, type Finding } from './finding';
import type { Library } from './library';
import { withNumbers } from './numbers';
import { printOfValue } from './print';
import { settledRenames } from './renames';
import type { Path } from './source';

/** An activity of one kind as its file holds it: head and content side by side. */
export interface AuthoredActivity<K extends KindId = KindId> extends Compiled<
	Head & KindTypes[K]['content']
> {
	readonly kind: K;
}

/** One of the kinds, known by its `kind`: what a check that belongs to one kind is given. */
export type AnyAuthoredActivity = { [K in KindId]: AuthoredActivity<K> }[KindId];

/** Compiles `activities/<id>/activity.yaml` and its overlays. */
export function compileActivity(file: AuthoredFile): {
	readonly compiled?: AnyAuthoredActivity;
	readonly findings: readonly Finding[];
} {
	const { value, problems } = file.source;
	if (problems.length > 0) return { findings: problems };
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return {
			findings: [fileFinding('schema', file.source.file, 'an activity is a group of fields: kind, title…')]
		};
	const { head, content } = splitHead(value as Record<string, unknown>);
	const kind = head['kind'];
	if (typeof kind !== 'string' || !isKindId(kind)) {
		const message = `the kind of an activity is one of ${kindIds.join(', ')}`;
		return { findings: [finding('unknown-kind', file.source, ['kind'], message)] };
	}
	const parts = [
		{ schema: headSchema, value: head },
		{ schema: engines[kind].schema, value: content }
	];
	const { compiled, findings } = compile<Head & KindTypes[KindId]['content']>(
		file,
		parts,
		(tree) => tree.renames
	);
	return compiled ? { compiled: { ...compiled, kind } as AnyAuthoredActivity, findings } : { findings };
}

/** Everybody that the activity names: its cast where it has one, and whoever its prose refers to. */
export function peopleIn(activity: AnyAuthoredActivity): string[] {
	const cast = 'cast' in activity.french ? activity.french.cast : [];
	return [...new Set([...cast, ...activity.texts.flatMap((one) => referencesIn(one.text))])];
}

/** The activity in one language, as engine and view take it. @throws when it is not one of its locales. */
export function activityIn(
	activity: AnyAuthoredActivity,
	lang: string,
	{ cast, numbers }: Pick<Library, 'cast' | 'numbers'>
): Activity<KindId> {
	const { head, content } = splitHead(withNumbers({ ...activity.in(lang) }, numbers)) as {
		head: Head;
		content: unknown;
	};
	const people = peopleIn(activity).flatMap((id) => cast.get(id) ?? []);
	const inside = opensOf(activity.french).map((one) => one.activity);
	return {
		id: activity.id,
		kind: activity.kind,
		version: versionOf(activity),
		lang,
		title: head.title,
		summary: head.summary,
		bands: head.bands,
		modes: head.modes,
		minutes: head.minutes,
		competences: head.competences,
		...(head.contentNote === undefined ? {} : { contentNote: head.contentNote }),
		whatIKeep: head.whatIKeep,
		renames: settledRenames(head.renames),
		people: Object.fromEntries(people.map((person) => [person.id, person])),
		...(inside.length === 0 ? {} : { inside }),
		content
	};
}

/** The texts of « Version simple », each at its place in the compiled activity; `undefined` where it has none. */
export function simpleIn(
	activity: AnyAuthoredActivity,
	lang: string,
	{ numbers }: Pick<Library, 'numbers'>
): SimpleTexts | undefined {
	const texts = activity.simple(lang);
	if (texts.size === 0) return undefined;
	const placed = activity.texts.flatMap(({ textId, path }) => {
		const text = texts.get(textId);
		const place = path[0]! in headSchema.entries ? path : ['content', ...path];
		return text === undefined ? [] : [[place.join('.'), text]];
	});
	return withNumbers(Object.fromEntries(placed) as SimpleTexts, numbers);
}

/** Every activity that something in this content opens (a field called `opens`), with where it stands. */
export function opensOf(
	tree: unknown,
	path: Path = []
): { readonly activity: string; readonly path: Path }[] {
	if (typeof tree !== 'object' || tree === null) return [];
	const found = Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
		const at = [...path, Array.isArray(tree) ? Number(key) : key];
		return key === 'opens' && typeof value === 'string'
			? [{ activity: value, path: at }]
			: opensOf(value, at);
	});
	return path.length > 0 ? found : [...new Map(found.map((one) => [one.activity, one])).values()];
}

/** A professional's reading and an adult's guide change nothing that a learner meets: no part of the print. */
function versionOf({ french }: AnyAuthoredActivity): string {
	const { guide: _, ...met } = french;
	return printOfValue({ ...met, reviewed: [] });
}
