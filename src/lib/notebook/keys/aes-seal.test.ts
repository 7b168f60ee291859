import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../seal';
import { plainSeal } from '../seal';
import { aesSeal } from './aes-seal';
import { encrypt } from './aes';
import { utf8 } from './bytes';
import { keysOf, randomSecret } from './keys';
import { padded, unpadded } from './padding';

const place: Place = { table: 'entries', attempt: 'a1', at: 3 };
const { seal } = await keysOf(randomSecret(), 'carnet');

describe('a body sealed with a key', () => {
	it('gives back whatever JSON keeps, at its own place', async () => {
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (value) => {
				const there = JSON.parse(JSON.stringify(value)) as unknown;
				expect(await seal.open(await seal.seal(value, place), place)).toEqual({ value: there });
			})
		);
	});

	it('is refused after one bit has changed, wherever it is', async () => {
		const body = await seal.seal({ said: 'Je ne dis rien.' }, place);
		for (let bit = 0; bit < body.length * 8; bit++) {
			const changed = body.slice();
			changed[bit >> 3]! ^= 1 << (bit & 7);
			expect(await seal.open(changed, place), `bit ${bit}`).toBeUndefined();
		}
	});

	it('is refused when it was cut short or made longer, wherever', async () => {
		const body = await seal.seal('x', place);
		for (let length = 0; length < body.length; length++)
			expect(await seal.open(body.slice(0, length), place), `${length} bytes`).toBeUndefined();
		expect(await seal.open(new Uint8Array([...body, 0]), place)).toBeUndefined();
	});

	it('is refused at any other place', async () => {
		const other = fc.record({
			table: fc.constantFrom('entries', 'heads', 'summaries', 'drafts'),
			attempt: fc.constantFrom('a1', 'a2', 'a1","entries'),
			at: fc.oneof(fc.nat(5), fc.constantFrom('3', 'head'))
		}) as fc.Arbitrary<Place>;
		const body = await seal.seal('x', place);
		await fc.assert(
			fc.asyncProperty(other, async (elsewhere) => {
				const here =
					elsewhere.table === place.table && elsewhere.attempt === place.attempt && elsewhere.at === place.at;
				expect((await seal.open(body, elsewhere)) !== undefined).toBe(here);
			}),
			{ numRuns: 300 }
		);
	});

	it('is refused in another notebook, and by another key', async () => {
		const secret = randomSecret();
		const [one, other] = [await keysOf(secret, 'un'), await keysOf(secret, 'deux')];
		const body = await one.seal.seal('x', place);
		expect(await one.seal.open(body, place)).toEqual({ value: 'x' });
		expect(await other.seal.open(body, place)).toBeUndefined();
		expect(await seal.open(body, place)).toBeUndefined();
	});

	it('says which notebook it belongs to by more than its key', async () => {
		const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
			'encrypt',
			'decrypt'
		]);
		const body = await aesSeal(key, 'un').seal('x', place);
		expect(await aesSeal(key, 'deux').open(body, place)).toBeUndefined();
	});

	it('never takes the same IV twice, and so never looks the same', async () => {
		const bodies = await Promise.all(Array.from({ length: 500 }, () => seal.seal('x', place)));
		expect(new Set(bodies.map((body) => body.slice(1, 13).join())).size).toBe(500);
		expect(new Set(bodies.map((body) => body.slice(13).join())).size).toBe(500);
	});

	it('tells how long a text is by steps of 256 bytes only', async () => {
		const lengthOf = async (text: string) => (await seal.seal(text, place)).length;
		expect(await lengthOf('')).toBe(await lengthOf('x'.repeat(200)));
		expect((await lengthOf('x'.repeat(300))) - (await lengthOf(''))).toBe(256);
	});

	it('holds no word of what was sealed', async () => {
		const body = await seal.seal('Personne ne doit lire ceci', place);
		expect(new TextDecoder('latin1').decode(body)).not.toMatch(/Personne|entries|a1/);
	});

	it.each([undefined, null, 7, 'text', {}, new Uint8Array(), new Uint8Array([2]), new ArrayBuffer(40)])(
		'that is none is refused without throwing (%s)',
		async (body) => {
			expect(await seal.open(body, place)).toBeUndefined();
		}
	);

	it('does not open what was sealed without a key, nor the other way round', async () => {
		expect(await seal.open(await plainSeal.seal('x', place), place)).toBeUndefined();
		expect(await plainSeal.open(await seal.seal('x', place), place)).toBeUndefined();
	});

	it('is copied before the first wait', async () => {
		const value = { said: 'avant' };
		const sealing = seal.seal(value, place);
		value.said = 'après';
		expect(await seal.open(await sealing, place)).toEqual({ value: { said: 'avant' } });
	});

	it('of another shape than ours is refused, although the key is right', async () => {
		const raw = crypto.getRandomValues(new Uint8Array(32));
		const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
		const additional = utf8(JSON.stringify(['cahier', 2, 'n', place.table, place.attempt, place.at]));
		for (const [text, opened] of [
			['["x"]', { value: 'x' }],
			['"x"', undefined],
			['[1,2]', undefined],
			['[', undefined]
		] as const) {
			const sealed = await encrypt(key, padded(utf8(text)), additional);
			const body = new Uint8Array([2, ...sealed]);
			expect(await aesSeal(key, 'n').open(body, place)).toEqual(opened);
		}
	});
});

describe('padding', () => {
	it('gives back what it was given, in steps of 256', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 1200 }), (text) => {
				const body = padded(text);
				expect(body.length % 256).toBe(0);
				expect(unpadded(body)).toEqual(text);
			})
		);
	});

	it('refuses a length that cannot be true', () => {
		expect(unpadded(new Uint8Array([0, 0, 0]))).toBeUndefined();
		expect(unpadded(new Uint8Array([0, 0, 1, 0, 7]))).toBeUndefined();
		expect(unpadded(new Uint8Array([255, 255, 255, 255, 7]))).toBeUndefined();
	});
});
