import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rewriteEngine, type RewriteState } from './engine';
import { sample } from './sample';
import { rewriteSchema } from './schema';

const { content } = sample.activity;
const after = (walk: string) =>
	sample.walks[walk]!.reduce<RewriteState>(
		(state, act) => {
			const next = rewriteEngine.advance(content, state, act);
			if (!next) throw new Error(`does not apply: ${JSON.stringify(act)}`);
			return next;
		},
		rewriteEngine.start(content, 7)
	);
const issue = (wrong: unknown) => v.safeParse(rewriteSchema, wrong).issues?.[0].message;

it('is a valid sample that replays every walk; the last is done', () => {
	expect(issue(content)).toBeUndefined();
	const last = Object.keys(sample.walks).map(after).at(-1)!;
	expect(rewriteEngine.assess(content, last).status).toBe('done');
});

describe('the schema refuses, in words an author can act on', () => {
	const [first, ...others] = content.sentences;
	const parts = (change: (part: (typeof first & object)['parts'][number]) => object) => ({
		...content,
		sentences: [{ ...first, parts: first!.parts.map((part) => ({ ...part, ...change(part) })) }, ...others]
	});
	const on = (strip: string, change: object) => parts((part) => (part.strip === strip ? change : {}));

	it.each([
		['three strips', { ...content, strips: content.strips.slice(1) }, /four strips/],
		[
			'a strip that does not go on',
			{ ...content, strips: content.strips.map((one) => ({ ...one, name: 'Quand' })) },
			/ends with/
		],
		['a part for no strip', on('sens', { strip: 'x' }), /not there/],
		['six parts on one strip', on('sens', { strip: 'quand' }), /three or four/],
		['nothing that fits', on('sens', { verdict: 'partly' }), /at least one part that fits/],
		['nothing to think about', on('sens', { verdict: 'fits' }), /to think about/],
		['a sentence named as the end', { ...content, sentences: [{ ...first, id: 'fin' }] }, /"fin"/]
	])('%s', (_what, wrong, says) => {
		expect(issue(wrong)).toMatch(says);
	});
});
