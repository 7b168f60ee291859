import { between } from './paper';

/** From the palest to the deepest. Character.svelte dims them at dusk; nothing here lightens a skin. */
export const SKINS = [
	'#f9dfcb',
	'#f1cbac',
	'#e7b58f',
	'#dba47b',
	'#c98f65',
	'#b3784e',
	'#98613e',
	'#825133',
	'#694029',
	'#553322'
] as const;

export const HAIRS = {
	black: '#29222c',
	brown: '#43291f',
	chestnut: '#6d4529',
	honey: '#9c6732',
	blond: '#d3a450',
	red: '#ad5228',
	grey: '#928e8c',
	white: '#d8d3cb'
} as const;

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb =>
	[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

export function mix(one: string, other: string, part: number): string {
	const [a, b] = [rgb(one), rgb(other)];
	const channel = (i: 0 | 1 | 2) =>
		Math.round(between(a[i], b[i], part))
			.toString(16)
			.padStart(2, '0');
	return `#${channel(0)}${channel(1)}${channel(2)}`;
}

/** WCAG 2.2, relative luminance. */
export function luminance(hex: string): number {
	const [r, g, b] = rgb(hex).map((value) => {
		const channel = value / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as unknown as Rgb;
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** The first tone on the way from one colour to another that stands out from a ground by a ratio. */
export function standingOut(ground: string, towards: string, ratio: number, from = ground): string {
	for (let part = 0; part < 1; part += 0.02) {
		const tone = mix(from, towards, part);
		if (contrast(tone, ground) >= ratio) return tone;
	}
	return towards;
}

export interface Tones {
	readonly skin: string;
	/** Folds, nose, lids: the skin in shade. */
	readonly shade: string;
	/** Brows, lashes, line of the mouth. */
	readonly ink: string;
	/** On a deep skin no dark line can be seen: there, light carries the face. The lit lid, lip and brow bone. */
	readonly light: string;
	readonly lip: string;
	readonly blush: string;
	readonly deep: boolean;
}

/** A line of a face against the skin, WCAG 2.2 SC 1.4.11, and a little more. */
export const LINE = 3.1;

export function tonesOf(skin: string): Tones {
	const deep = contrast(skin, '#120807') < LINE;
	const shade = mix(skin, deep ? '#1d0c08' : '#5b2416', deep ? 0.36 : 0.22);
	return {
		skin,
		shade,
		ink: deep
			? '#150908'
			: standingOut(
					skin,
					'#120807',
					Math.min(7.5, contrast(skin, '#120807') * 0.98),
					mix(skin, '#4a1613', 0.75)
				),
		light: standingOut(skin, '#ffd3ae', LINE),
		lip: deep ? standingOut(skin, '#f3a294', LINE, mix(skin, '#c8665c', 0.35)) : mix(skin, '#b23f3c', 0.36),
		blush: mix(skin, deep ? '#b5402c' : '#e0523d', 0.36),
		deep
	};
}
