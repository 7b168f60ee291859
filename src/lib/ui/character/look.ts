import type { HAIRS } from './colors';
import type { Cut } from './hair/cuts';
import type { Build } from './builds';
import type { HeadShape } from './head';

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
	readonly second?: string | undefined;
	readonly motif?: Motif | undefined;
	/** Paper of trousers. */
	readonly below?: string | undefined;
	readonly nose?: Nose | undefined;
	/** −1 slender to 1 broad. */
	readonly broad?: number | undefined;
	/** 0 thin to 1 full. */
	readonly lips?: number | undefined;
	/** How thick the brows are; 1 is usual. */
	readonly brows?: number | undefined;
	readonly iris?: 'brown' | 'green' | 'blue' | 'grey' | undefined;
	/** Almond eyes. */
	readonly almond?: boolean | undefined;
	readonly lashes?: boolean | undefined;
	readonly freckles?: boolean | undefined;
	readonly beard?: boolean | undefined;
	readonly earrings?: boolean | undefined;
	readonly glasses?: 'round' | 'square' | undefined;
	/** Paper of the frame, of ties in the hair, of a headscarf, of a scarf. */
	readonly accent?: string | undefined;
	readonly hearingAid?: boolean | undefined;
	readonly wheelchair?: boolean | undefined;
	readonly cane?: boolean | undefined;
	readonly bag?: 'back' | 'across' | undefined;
	readonly scarf?: boolean | undefined;
	readonly lanyard?: boolean | undefined;
	/** How the hair is seen inside a school, where a headscarf is not worn. */
	readonly atSchool?: Exclude<Cut, 'headscarf'> | undefined;
}

const GIRLS: readonly Cut[] = ['straight', 'bob', 'curly', 'wavy', 'puffs', 'tail', 'braids'];
const BOYS: readonly Cut[] = ['short', 'curls', 'fade', 'tousled', 'afro', 'locks', 'crop'];
const HEADS: readonly HeadShape[] = ['round', 'oval', 'long', 'square', 'heart', 'wide'];
const NOSES: readonly Nose[] = ['button', 'straight', 'wide', 'arched'];
const TOPS: readonly Top[] = ['sweater', 'hoodie', 'shirt', 'tee', 'jacket'];

/** Numbers from 0 to 1, always the same from the same letters. */
function chances(seed: string): () => number {
	let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** A look for somebody whom no cast knows: always the same for the same seed. */
export function lookFrom(seed: string, long: boolean, build: Build = 'teen'): Look {
	const chance = chances(seed);
	const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!;
	const skin = Math.floor(chance() * 10);
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

/** The look of somebody: their own, or one found for them. */
export function lookFor(one: Drawn, where?: { readonly inSchool: boolean }): Look {
	const look = one.look ?? lookFrom(one.id, one.gender === 'f', one.role === 'adult' ? 'adult' : 'teen');
	return where?.inSchool && look.atSchool ? { ...look, cut: look.atSchool } : look;
}

interface Drawn {
	readonly id: string;
	readonly gender: 'f' | 'm';
	readonly role: 'pupil' | 'adult';
	readonly look?: Look | undefined;
}
