import { describe, expect, it } from 'vitest';
import { plainSeal, type Place } from './seal';

const place: Place = { table: 'entries', attempt: 'a1', at: 3 };

describe('a sealed body', () => {
	it('gives back what was sealed, at its own place', async () => {
		const body = await plainSeal.seal({ said: ['é', null, 1.5] }, place);
		expect(body).toBeInstanceOf(Uint8Array);
		expect(await plainSeal.open(body, place)).toEqual({ value: { said: ['é', null, 1.5] } });
	});

	it.each<[string, Place]>([
		['another table', { ...place, table: 'drafts' }],
		['another attempt', { ...place, attempt: 'a2' }],
		['another seq', { ...place, at: 4 }],
		['a field that reads like its seq', { ...place, at: '3' }]
	])('is refused in %s', async (_, elsewhere) => {
		expect(await plainSeal.open(await plainSeal.seal('x', place), elsewhere)).toBeUndefined();
	});

	it.each([undefined, null, 7, 'text', {}, new Uint8Array(), new Uint8Array([0xff]), new ArrayBuffer(4)])(
		'that is none is refused without throwing (%s)',
		async (body) => {
			expect(await plainSeal.open(body, place)).toBeUndefined();
		}
	);

	it('made in a way unknown here is refused', async () => {
		const text = JSON.stringify([2, place.table, place.attempt, place.at, 'x']);
		expect(await plainSeal.open(new TextEncoder().encode(text), place)).toBeUndefined();
	});

	it('is copied before the first wait', async () => {
		const value = { said: 'avant' };
		const sealing = plainSeal.seal(value, place);
		value.said = 'après';
		expect(await plainSeal.open(await sealing, place)).toEqual({ value: { said: 'avant' } });
	});

	it('gives an own « __proto__ » back as data, and changes no prototype', async () => {
		const hostile: unknown = JSON.parse('{"__proto__":{"admin":true}}');
		const opened = await plainSeal.open(await plainSeal.seal(hostile, place), place);
		expect(Object.keys(opened!.value as object)).toEqual(['__proto__']);
		expect((opened!.value as { admin?: boolean }).admin).toBeUndefined();
	});
});
