import { beforeEach, expect, it, vi } from 'vitest';
import { Collected } from '$lib/notebook/away/codes/collected';
import { partsOf } from '$lib/notebook/away/codes/part';
import { MOST_PHOTOS, PhotoDesk } from './photo-desk.svelte';

// No worker here: a photo is what stands on it.
const readPhoto = async (photo: File) => {
	const code = new Uint8Array(await photo.arrayBuffer());
	return code.length > 0 ? { code } : { refusal: 'noCode' };
};
vi.mock('./change-notebook', () => ({ bringShelf: async () => ({ Collected, readPhoto }) }));

const whole = crypto.getRandomValues(new Uint8Array(1500));
let codes: readonly Uint8Array<ArrayBuffer>[];
beforeEach(async () => {
	codes = (await partsOf(whole))!;
});
const photo = (code: Uint8Array<ArrayBuffer> | undefined, name = 'photo.jpg') =>
	new File(code ? [code] : [], name);

it('gives the file once all its photos were chosen, in two times', async () => {
	const desk = new PhotoDesk();
	expect(await desk.choose([photo(codes[2]), photo(codes[0])])).toBeUndefined();
	expect([desk.count, desk.missing]).toEqual([3, [2]]);
	const file = await desk.choose([photo(codes[1])]);
	expect(new Uint8Array(await file!.arrayBuffer())).toEqual(whole);
	expect([desk.busy, desk.count, desk.troubles]).toEqual([false, 0, []]);
});

it('says of each photo why it brought nothing, and keeps what the others did', async () => {
	const desk = new PhotoDesk();
	const foreign = new TextEncoder().encode('https://exemple.fr/');
	const other = (await partsOf(whole))![1]!;
	await desk.choose([
		photo(codes[0]),
		photo(undefined, 'flou.jpg'),
		photo(foreign, 'site.jpg'),
		photo(other, 'hier.jpg')
	]);
	expect(desk.troubles).toEqual([
		{ photo: 'flou.jpg', why: 'noCode' },
		{ photo: 'site.jpg', why: 'notOurs' },
		{ photo: 'hier.jpg', why: 'other' }
	]);
	expect(desk.missing).toEqual([2, 3]);
});

it('reads nothing of too many photos at once', async () => {
	const desk = new PhotoDesk();
	await desk.choose(Array.from({ length: MOST_PHOTOS + 1 }, () => photo(codes[0])));
	expect([desk.said, desk.count]).toEqual(['tooMany', 0]);
});

it('begins again where what was read is not whole', async () => {
	const desk = new PhotoDesk();
	const spoilt = codes[1]!.slice();
	spoilt[50]! ^= 1;
	expect(await desk.choose([codes[0], spoilt, codes[2]].map((code) => photo(code)))).toBeUndefined();
	expect([desk.said, desk.count]).toEqual(['damaged', 0]);
});

it('begins again when one asks for it', async () => {
	const desk = new PhotoDesk();
	await desk.choose([photo(codes[0])]);
	desk.restart();
	const others = (await partsOf(whole))!;
	await desk.choose([photo(others[1])]);
	expect([desk.troubles, desk.missing]).toEqual([[], [1, 3]]);
});
