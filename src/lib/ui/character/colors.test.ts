import { describe, expect, it } from 'vitest';
import { browPieces, eyePieces, type FaceSpace } from './eyes';
import { proportionsOf } from './builds';
import { contrast, HAIRS, luminance, SKINS, tonesOf } from './colors';
import { FEELINGS } from './feelings';
import { lookFrom } from './look';
import { mouthPieces } from './mouth';
import { rigOf } from './rig';

const LINES = 3;
const skins = SKINS.map((skin, i) => [i, skin] as const);

const faceOn = (skin: string): FaceSpace => ({
	body: proportionsOf('teen'),
	tones: tonesOf(skin),
	look: lookFrom('somebody', false),
	rig: rigOf(FEELINGS.sadness),
	shift: 0
});
/** The best that a feature offers against the skin it lies on: dark line or lit paper. */
const best = (colors: readonly string[], skin: string) =>
	Math.max(...colors.map((color) => contrast(color, skin)));

describe('skins', () => {
	it('are ten, from the palest to the deepest', () => {
		expect(SKINS).toHaveLength(10);
		const light = SKINS.map(luminance);
		expect([...light].sort((a, b) => b - a)).toEqual(light);
	});
});

describe.each(skins)('on skin %i', (_, skin) => {
	it.each(Object.entries(HAIRS))('brows of somebody with %s hair can be seen', (_name, hair) => {
		expect(
			best(
				browPieces(faceOn(skin), hair).map((one) => one.color),
				skin
			)
		).toBeGreaterThanOrEqual(LINES);
	});

	it('eyes and mouth can be seen', () => {
		const face = faceOn(skin);
		expect(
			best(
				eyePieces(face).map((one) => one.color),
				skin
			)
		).toBeGreaterThanOrEqual(LINES);
		const mouth = mouthPieces(face);
		const seen = [mouth[0]!, mouth.at(-1)!].map((one) => one.color);
		expect(best(seen, skin)).toBeGreaterThanOrEqual(LINES);
	});
});
