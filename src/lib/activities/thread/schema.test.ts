import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ThreadContent } from './schema';
import { threadSchema } from './schema';
import { beat, decision, ending, message, talk } from './talk';

const says = (content: unknown) => v.safeParse(threadSchema, content).issues?.map((one) => one.message) ?? [];

/** Right, but for what a test puts in. */
const right = (first: Partial<ThreadContent['beats'][number]> = {}, rest: Partial<ThreadContent> = {}) =>
	talk(
		[
			beat('soir', {
				messages: [message('a')],
				decisions: [decision('x', 'fin'), decision('y', 'fin', { gesture: 'fetch', stance: 'relay' })],
				...first
			}),
			ending('fin')
		],
		rest
	);
const proof = (written?: boolean) =>
	decision('p', 'fin', {
		gesture: 'proof',
		noted: { date: 'lundi', names: 'Tao', ...(written === undefined ? {} : { written }) }
	});
const fetching = decision('y', 'fin', { gesture: 'fetch', stance: 'relay' });
const intimate = {
	messages: [message('a', { image: 'une image' })].map(({ text: _, ...one }) => ({ ...one, intimate: true }))
};

it('takes a conversation that is right', () => {
	expect(says(right())).toEqual([]);
});

describe('a conversation is refused, with what an author can do about it:', () => {
	it.each<[string, unknown, RegExp]>([
		['a message that says two things', right({ messages: [message('a', { system: 'b' })] }), /either `text`/],
		['a text from nobody', right({ messages: [{ id: 'a', text: 'b' }] }), /is `from` somebody/],
		[
			'words of somebody who is not there',
			right({ messages: [message('a', { from: 'zoe' })] }),
			/"zoe" is not in the cast/
		],
		['a way to nowhere', right({ decisions: [decision('x', 'mars'), fetching] }), /no beat "mars"/],
		[
			'a condition on no decision',
			right({ messages: [message('a', { when: { all: [{ chose: 'soir/z' }] } })] }),
			/no decision "soir\/z"/
		],
		[
			'a condition on no variable',
			right({ messages: [message('a', { when: { vu: true } })] }),
			/no variable "vu"/
		],
		['an effect on no variable', right({ effects: { vu: true } }), /no variable "vu"/],
		['a start that is nowhere', right({}, { start: 'mars' }), /no beat "mars"/],
		[
			'a proof without a date',
			right({ decisions: [decision('p', 'fin', { gesture: 'proof' }), fetching] }),
			/`noted`/
		],
		[
			'silence that is said to protect',
			right({ decisions: [decision('x', 'fin', { stance: 'passive' }), fetching] }),
			/silence and revenge/
		],
		['no adult to fetch', right({ decisions: [decision('x', 'fin'), decision('z', 'fin')] }), /`fetch`/],
		[
			'a capture where an intimate image goes round',
			right({ ...intimate, decisions: [proof(), fetching] }),
			/`written: true`/
		],
		[
			'a counter that may say nothing',
			right(
				{},
				{ counters: [{ id: 'c', name: 'c', lines: [{ id: 'l', when: { visited: 'soir' }, text: 't' }] }] }
			),
			/last line of a counter/
		]
	])('%s', (_what, content, sentence) => {
		expect(says(content).join('\n')).toMatch(sentence);
	});

	it('but a proof in words is taken there', () => {
		expect(says(right({ ...intimate, decisions: [proof(true), fetching] }))).toEqual([]);
	});
});
