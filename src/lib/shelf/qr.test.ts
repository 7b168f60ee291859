import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { pathOf, qrOf } from './qr';

it('draws each run of dark modules once, and nothing where it is white', () => {
	expect(
		pathOf([
			[true, true, false],
			[false, false, false],
			[false, false, true]
		])
	).toBe('M0 0h2v1h-2zM2 2h1v1h-1z');
});

it('says the address: dark modules cover as much as the library’s own code of it', async () => {
	const url = 'https://cahier.example.org/fr/s/c1/';
	const { size, path } = await qrOf(url);
	const { data } = encode(url, { ecc: 'M', border: 0 });
	const drawn = [...path.matchAll(/h(\d+)v/g)].reduce((sum, [, width]) => sum + Number(width), 0);
	expect(size).toBe(data.length);
	expect(drawn).toBe(data.flat().filter(Boolean).length);
});
