import * as v from 'valibot';
import { proseLimits, type ProseLimits } from '$lib/activities/authoring';
import { stepName } from './field-name';
import type { Path } from './source';

/** A text that somebody reads, with the id under which it is translated. */
export interface ProseText {
	/** Path of authored ids: `nodes.lundi.choices.rire.text`. */
	readonly textId: string;
	readonly text: string;
	readonly limits: ProseLimits;
	readonly path: Path;
}

/** What the walk needs to know of a valibot schema; which fields are there depends on `type`. */
interface Shape {
	readonly type: string;
	readonly entries?: Readonly<Record<string, Shape>>;
	readonly rest?: Shape;
	readonly item?: Shape;
	readonly value?: Shape;
	readonly wrapped?: Shape;
	readonly options?: readonly Shape[];
	readonly key?: unknown;
	readonly getter?: (input: unknown) => Shape;
}

/**
 * Every text of `value` that `schema` marks as prose, in the order of the schema. A list of bare
 * sentences has no ids: their places stand in the id, and the print of the French catches a reordering.
 */
export function* walkProse(schema: v.GenericSchema, value: unknown): Generator<ProseText> {
	yield* walk(schema as unknown as Shape, value, [], []);
}

function* walk(schema: Shape, value: unknown, path: Path, names: readonly string[]): Generator<ProseText> {
	if (value === undefined || value === null) return;
	const limits = proseLimits(schema);
	if (limits) {
		if (typeof value === 'string') yield { textId: names.join('.'), text: value, limits, path };
		return;
	}
	const inner = schema.wrapped ?? schema.getter?.(value) ?? matching(schema, value);
	if (inner) return yield* walk(inner, value, path, names);
	if (typeof value !== 'object') return;
	for (const [step, child] of childrenOf(schema, value)) {
		const under = (value as Record<string | number, unknown>)[step];
		yield* walk(child, under, [...path, step], [...names, stepName(value, step)]);
	}
}

/** The option of a union that the value takes: by its key in a variant, else the first that fits. */
function matching(schema: Shape, value: unknown): Shape | undefined {
	if (schema.type === 'variant') {
		const key = schema.key as string;
		const said = (value as Record<string, unknown>)[key];
		return schema.options?.find((option) => {
			const entry = option.entries?.[key] ?? option.options?.[0]?.entries?.[key];
			return entry !== undefined && fits(entry, said);
		});
	}
	if (schema.type === 'union') return schema.options?.find((option) => fits(option, value));
	return undefined;
}

const fits = (schema: Shape, value: unknown) => v.is(schema as unknown as v.GenericSchema, value);

function childrenOf(schema: Shape, value: object): [string | number, Shape][] {
	if (Array.isArray(value)) return schema.item ? value.map((_, index) => [index, schema.item!]) : [];
	if (schema.type === 'record') return Object.keys(value).map((key) => [key, schema.value!]);
	const known = Object.entries(schema.entries ?? {}).filter(([key]) => Object.hasOwn(value, key));
	const others = schema.rest
		? Object.keys(value).filter((key) => !Object.hasOwn(schema.entries ?? {}, key))
		: [];
	return [...known, ...others.map((key): [string, Shape] => [key, schema.rest!])];
}
