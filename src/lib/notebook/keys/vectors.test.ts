import { describe, expect, it } from 'vitest';
import { attemptId } from '../attempt-id';
import type { Body } from '../seal';
import { hexadecimal, utf8 } from './bytes';
import { cardText, wordsOf } from './card';
import { FULL, LEAST } from './cost';
import { keysOf } from './keys';
import { stretch } from './stretch';
import { unwrap } from './wrapping';

/**
 * Frozen: notebooks have been written this way. A change here means that they can no longer be opened.
 */
const bytes = (hex: string): Body =>
	Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const SECRET = Uint8Array.from({ length: 32 }, (_, index) => index);
const SALT = Uint8Array.from({ length: 16 }, (_, index) => 255 - index);
const CARD = [0, 7, 63, 12, 41, 30];

describe('what was written once still opens:', () => {
	it('a row', async () => {
		const { seal } = await keysOf(SECRET, 'carnet');
		const body = bytes(
			'02a05ce71e1717f953f5e7978a7a7596b1c7105f19bfc4e7ab177bf8b3c1b6e39186cf55327e66bec0ef82b7ad76e162ca' +
				'8e1c7a743b8aabe5a4ff9c82676bde5fc034efaa8a20484efa3e3fdf8422d8d8229cd0c372fccb305aba206f534c1a79' +
				'4f6727015eef7698d05f6ba62562cbedf72b7e51037effb5dee3ce689607c2ac528010d424bf78aacff4bc474ea6896f' +
				'8e1c745a88042cbe25671d20b434b69ad1ef2d1b0ca8611156f2bba50ec9f2ff9e406931526c72ee13438b25f4ab1539' +
				'f032086a58b3418ad5bf3b84093468da343f146484e3569fbb9e17a7bb48e2d4355f63cd11ba2081b7d3e0c88ea1b33c' +
				'd1528736382e57ba7abe69f563875907ea20ec541b6262153f1d014cd09dad0fea7b994172f6ab5a2f692297'
		);
		expect(await seal.open(body, { table: 'entries', attempt: 'a1', at: 3 })).toEqual({
			value: { seq: 3, frame: 0, act: 'é' }
		});
	});

	it('an id', async () => {
		const { ids } = await keysOf(SECRET, 'carnet');
		expect(ids).toBe('7012bf3769aa4c74ac002e2d5105b656');
		expect(await attemptId(ids, 'groupe', 0)).toBe('2b0904eb91a4f5c2c2734b01e58e4af2');
	});

	it('a wrapped key', async () => {
		const wrapping = {
			cost: LEAST,
			salt: bytes('6f328078217864dcde4eaab73151db08'),
			body: bytes(
				'5c78ff8927beed7ed532dc1b1bdeb41d1ec954b1e8d05a85bff06dff38b56a39' +
					'18e6e54ee2907fc184de845a6ed09aa5b1146841c15eea3115bad133'
			)
		};
		expect(await unwrap(wrapping, CARD, 'carnet', stretch)).toEqual(SECRET);
	});

	it('a card', async () => {
		expect(cardText(CARD)).toBe('00-07-63-12-41-30');
		expect(wordsOf(CARD)).toEqual(['abricot', 'zinc', 'cerf', 'carpe']);
		expect(hexadecimal(await stretch(cardText(CARD), SALT, FULL))).toBe(
			'96d8d9d392652b01f386c9e87238d41868f24bdbd03d4c6373112f9b4b0fcb1d'
		);
	});

	it('a vector of Argon2’s own authors', async () => {
		const key = await stretch('password', utf8('somesalt'), { memory: 65_536, iterations: 2 });
		expect(hexadecimal(key)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
	});
});
