import * as v from 'valibot';
import { expect, test } from 'vitest';
import { id, listOf, prose } from '$lib/activities/authoring';
import { walkProse } from './walk';

const text = prose({ max: 40 });
const idsOf = (schema: v.GenericSchema, value: unknown) =>
	[...walkProse(schema, value)].map((one) => one.textId);

test('names a text by the ids around it, never by a position', () => {
	const schema = v.strictObject({
		nodes: listOf(v.strictObject({ id, text, choices: listOf(v.strictObject({ id, text })) }))
	});
	const value = { nodes: [{ id: 'lundi', text: 'Un.', choices: [{ id: 'rire', text: 'Deux.' }] }] };
	expect(idsOf(schema, value)).toEqual(['nodes.lundi.text', 'nodes.lundi.choices.rire.text']);
});

test('gives the text, its limits, and the path where it stands', () => {
	const schema = listOf(v.strictObject({ id, text: prose({ max: 12, wordsPerSentence: 8 }) }));
	expect([...walkProse(schema, [{ id: 'a', text: 'Oui.' }])]).toEqual([
		{ textId: 'a.text', text: 'Oui.', limits: { max: 12, wordsPerSentence: 8 }, path: [0, 'text'] }
	]);
});

test('leaves ids, numbers and absent texts alone', () => {
	const schema = v.strictObject({ id, n: v.number(), note: v.optional(text), other: v.nullish(text) });
	expect(idsOf(schema, { id: 'a', n: 1, other: null })).toEqual([]);
	expect(idsOf(schema, { id: 'a', n: 1, note: 'Oui.', other: 'Non.' })).toEqual(['note', 'other']);
});

test('names the texts of a record by their keys', () => {
	expect(idsOf(v.record(v.string(), text), { near: 'Ici.', far: 'Là.' })).toEqual(['near', 'far']);
	expect(idsOf(v.objectWithRest({ a: v.number() }, text), { a: 1, b: 'Oui.' })).toEqual(['b']);
});

test('goes on in the option that the value takes', () => {
	const union = v.union([text, v.strictObject({ then: text })]);
	expect(idsOf(v.strictObject({ x: union }), { x: 'Oui.' })).toEqual(['x']);
	expect(idsOf(v.strictObject({ x: union }), { x: { then: 'Oui.' } })).toEqual(['x.then']);
	const variant = v.variant('ask', [
		v.strictObject({ ask: v.literal('open'), line: text }),
		v.strictObject({ ask: v.picklist(['one', 'two']), options: listOf(v.strictObject({ id, text })) })
	]);
	expect(idsOf(variant, { ask: 'open', line: 'Oui.' })).toEqual(['line']);
	expect(idsOf(variant, { ask: 'two', options: [{ id: 'a', text: 'Oui.' }] })).toEqual(['options.a.text']);
});

test('goes through pipes and into schemas that name themselves', () => {
	interface Tree {
		text: string;
		under?: Tree;
	}
	const tree: v.GenericSchema<Tree> = v.pipe(
		v.strictObject({ text, under: v.optional(v.lazy(() => tree)) }),
		v.check(() => true)
	) as v.GenericSchema<Tree>;
	expect(idsOf(tree, { text: 'Un.', under: { text: 'Deux.' } })).toEqual(['text', 'under.text']);
});
