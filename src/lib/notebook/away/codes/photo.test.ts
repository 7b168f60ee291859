import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, MOST_PHOTO_BYTES } from './photo';
import { photoSize } from './photo-size';

const be16 = (n: number) => [(n >> 8) & 255, n & 255];
const be32 = (n: number) => [...be16(Math.floor(n / 65536)), ...be16(n & 65535)];
const letters = (text: string) => [...text].map((one) => one.charCodeAt(0));
const png = (width: number, height: number) =>
	Uint8Array.from([
		0x89,
		...letters('PNG\r\n\x1a\n'),
		...be32(13),
		...letters('IHDR'),
		...be32(width),
		...be32(height)
	]);
/** With what a phone notes before it, a small picture inside that included. */
const jpeg = (width: number, height: number) => {
	const noted = [...letters('Exif'), 0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, ...be16(8), ...be16(8)];
	const table = [0xff, 0xc4, ...be16(4), 0, 0];
	return Uint8Array.from(
		[0xff, 0xd8, 0xff, 0xe1, ...be16(noted.length + 2), ...noted, ...table, 0xff, 0xc2, 0, 17, 8].concat(
			be16(height),
			be16(width),
			3
		)
	);
};
const webp = (kind: string, ...rest: readonly number[]) =>
	Uint8Array.from([
		...letters('RIFF'),
		0,
		0,
		0,
		0,
		...letters('WEBP'),
		...letters(kind),
		0,
		0,
		0,
		0,
		...rest
	]);

describe('the size of a photo, before it is decoded', () => {
	it.each([
		['PNG', png(4032, 3024)],
		['JPEG', jpeg(4032, 3024)],
		['WebP, with more', webp('VP8X', 0, 0, 0, 0, 0xbf, 0x0f, 0, 0xcf, 0x0b, 0)],
		['WebP, without loss', webp('VP8L', 0x2f, 0xbf, 0xcf, 0xf3, 0x02)],
		['WebP', webp('VP8 ', 0, 0, 0, 0x9d, 0x01, 0x2a, 0xc0, 0x0f, 0xd0, 0x0b)]
	])('is read of a %s', (_kind, head) => {
		expect(photoSize(head)).toEqual({ width: 4032, height: 3024 });
	});

	it('is not read of anything else, nor of what is cut short, and never throws', () => {
		expect(photoSize(Uint8Array.from(letters('%PDF-1.7 and more')))).toBeUndefined();
		for (const whole of [png(1, 1), jpeg(1, 1)])
			for (let end = 0; end < whole.length - 1; end++)
				expect(photoSize(whole.subarray(0, end))).toBeUndefined();
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 60 }),
				(head) => photoSize(head) === undefined || head.length > 11
			)
		);
	});
});

describe('what a photo is made into', () => {
	it('keeps its shape, 2400 pixels at most', async () => {
		expect(await fitted(new Blob([jpeg(3024, 4032)]))).toEqual({ width: 1800, height: 2400 });
		expect(await fitted(new Blob([png(800, 600)]))).toEqual({ width: 800, height: 600 });
	});

	it('is nothing where it asks for more than a phone makes, in bytes or in pixels', async () => {
		expect(await fitted(new Blob([png(60_000, 60_000)]))).toBe('tooBig');
		expect(await fitted(new Blob([png(800, 600), new Uint8Array(MOST_PHOTO_BYTES)]))).toBe('tooBig');
		expect(await fitted(new Blob(['GIF89a or anything']))).toBe('notPhoto');
		expect(await fitted(new Blob([png(0, 5)]))).toBe('notPhoto');
	});
});
