import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { markSchema } from './schema';
import { piece, search } from './texts';

const says = (content: unknown) => v.safeParse(markSchema, content).issues?.map((one) => one.message) ?? [];
const whole = piece('x', { a: 'fits', b: 'fits' });

it('takes a search that is right', () => {
	expect(says(search({ un: [piece('p'), whole] }))).toEqual([]);
});

describe('a search is refused, with what an author can do about it:', () => {
	it.each<[string, unknown, RegExp]>([
		['one id in two passages', search({ un: [whole], deux: [piece('x')] }), /two segments have the same id/],
		[
			'a piece that says nothing of a signal',
			search({ un: [whole, piece('y', { a: 'fits' })] }),
			/something of every signal/
		],
		[
			'a piece that speaks of no signal',
			search({ un: [whole, piece('y', { a: 'fits', c: 'fits' })] }),
			/something of every signal/
		],
		['a signal that is nowhere', search({ un: [piece('x', { a: 'fits', b: 'partly' })] }), /fits somewhere/],
		[
			'somebody who is not there',
			search({ un: [piece('m', undefined, { from: 'zoe' }), whole] }),
			/not in `cast`/
		],
		[
			'what is easy to miss where there is nothing',
			search({ un: [whole, piece('y', { a: 'partly', b: 'rethink' }, { easyToMiss: 'mots' })] }),
			/easy to miss/
		],
		['a passage with the name of the end', search({ fin: [whole] }), /place after the last/],
		[
			'five signals',
			search({ un: [piece('x', { a: 'fits', b: 'fits', c: 'fits', d: 'fits', e: 'fits' })] }, [
				'a',
				'b',
				'c',
				'd',
				'e'
			]),
			/four signals/
		]
	])('%s', (_what, content, sentence) => {
		expect(says(content).join('\n')).toMatch(sentence);
	});
});
