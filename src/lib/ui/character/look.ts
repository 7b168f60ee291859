import { HAIRS, SKINS } from './colors';
import type { Cut } from './hair/cuts';
import type { Build } from './builds';
import type { HeadShape } from './head';
import { jitter } from './paper';

export type Top = 'sweater' | 'hoodie' | 'shirt' | 'jacket' | 'tee' | 'dungarees' | 'roll';
export type Motif = 'stripes' | 'band' | 'zigzag' | 'dots' | 'pocket';
export type Nose = 'button' | 'straight' | 'wide' | 'arched';

/** How somebody is drawn: nothing here says what part they play. Papers are named as in tokens.css: `teal`. */
export interface Look {
	readonly build: Build;
	readonly head: HeadShape;
	/** 0 the palest, 9 the deepest. */
	readonly skin: number;
	readonly cut: Cut;
	readonly hair: keyof typeof HAIRS;
	readonly top: Top;
	/** Paper of what is worn under a jacket, of a motif, of dungarees. */
	readonly second?: string;
	readonly motif?: Motif;
	/** Paper of trousers. */
	readonly below?: string;
	readonly nose?: Nose;
	/** −1 slender to 1 broad. */
	readonly broad?: number;
	/** 0 thin to 1 full. */
	readonly lips?: number;
	/** How thick the brows are; 1 is usual. */
	readonly brows?: number;
	readonly iris?: 'brown' | 'green' | 'blue' | 'grey';
	/** Almond eyes. */
	readonly almond?: boolean;
	readonly lashes?: boolean;
	readonly freckles?: boolean;
	readonly beard?: boolean;
	readonly earrings?: boolean;
	readonly glasses?: 'round' | 'square';
	/** Paper of the frame, of ties in the hair, of a headscarf, of a scarf. */
	readonly accent?: string;
	readonly hearingAid?: boolean;
	readonly wheelchair?: boolean;
	readonly cane?: boolean;
	readonly bag?: 'back' | 'across';
	readonly scarf?: boolean;
	readonly lanyard?: boolean;
}

const GIRLS: readonly Cut[] = ['straight', 'bob', 'curly', 'wavy', 'puffs', 'tail', 'braids'];
const BOYS: readonly Cut[] = ['short', 'curls', 'fade', 'tousled', 'afro', 'locks', 'crop'];
const HEADS: readonly HeadShape[] = ['round', 'oval', 'long', 'square', 'heart', 'wide'];
const NOSES: readonly Nose[] = ['button', 'straight', 'wide', 'arched'];
const TOPS: readonly Top[] = ['sweater', 'hoodie', 'shirt', 'tee', 'jacket'];

/** A look for somebody whom no cast knows: always the same for the same seed. */
export function lookFrom(seed: string, long: boolean, build: Build = 'teen'): Look {
	const chance = jitter(seed);
	const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!;
	const skin = Math.floor(chance() * SKINS.length);
	const coiled = skin > 4;
	const cuts = (long ? GIRLS : BOYS).filter((cut) => coiled || !/puffs|afro|locks/.test(cut));
	return {
		build,
		head: one(HEADS),
		skin,
		cut: one(cuts),
		hair: coiled ? 'black' : one(['black', 'brown', 'chestnut', 'honey']),
		top: one(TOPS),
		second: 'cream',
		nose: one(NOSES),
		lips: coiled ? 0.8 : 0.5,
		broad: chance() * 1.2 - 0.5,
		lashes: long
	};
}
