import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) =>
	readFileSync(new URL(file, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const css = read('./tokens.css');
const skins = read('./skins.css');

type Tokens = Readonly<Record<string, string>>;

/** The declarations of the first block that opens with this selector. */
function block(selector: string, sheet = css): Tokens {
	const start = sheet.indexOf(`${selector} {`);
	if (start < 0) throw new Error(`no block ${selector} in this sheet`);
	const body = sheet.slice(sheet.indexOf('{', start) + 1, sheet.indexOf('}', start));
	return Object.fromEntries(
		[...body.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()])
	);
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

const light = block("[data-theme='light']");
const dark = block("[data-theme='dark']");
const projector = { ...light, ...block("[data-theme='projector']") };

const [AA, AAA, LINES] = [4.5, 7, 3];
const MEANINGS = ['lagon', 'prune', 'ciel', 'foret', 'ocre', 'brique'];
const GROUNDS = ['papier', 'blanc', 'sable'];

/** Text, ground, least ratio: §5.1 of the design notes, and what the components really lay upon what. */
type Pair = readonly [text: string, ground: string, least: number];

const everywhere: readonly Pair[] = [
	...GROUNDS.map((ground): Pair => ['encre', ground, AAA]),
	...MEANINGS.map((name): Pair => ['encre', `${name}-pale`, AAA]),
	...MEANINGS.map((name): Pair => ['on-fill', name, AA]),
	...MEANINGS.map((name): Pair => [name, 'papier', AA]),
	...MEANINGS.map((name): Pair => [name, `${name}-pale`, AA]),
	...GROUNDS.map((ground): Pair => ['accent', ground, AA]),
	['on-soleil', 'soleil', AAA],
	['ardoise', 'papier', AAA],
	['ardoise', 'blanc', AAA],
	['ardoise', 'sable', AA],
	...GROUNDS.map((ground): Pair => ['bord', ground, LINES]),
	['thread', 'papier', LINES],
	['thread', 'sable', LINES]
];
const AAA_ON_PAPER = ['lagon', 'prune', 'ciel', 'foret'].map((name): Pair => [name, 'papier', AAA]);
const AAA_IN_DARK = MEANINGS.flatMap((name): Pair[] => [
	[name, 'papier', AAA],
	[name, 'blanc', AAA]
]);

describe.each([
	['light', light, AAA_ON_PAPER],
	['dark', dark, AAA_IN_DARK],
	['projector', projector, AAA_ON_PAPER]
] as const)('contrast in the %s theme', (_, tokens, more) => {
	it.each([...everywhere, ...more])('%s on %s is at least %f', (text, ground, least) => {
		expect(contrast(tokens[`--${text}`]!, tokens[`--${ground}`]!)).toBeGreaterThanOrEqual(least);
	});
});

/** The high contrast asked for: every text and every line on whatever it may lie upon. */
const contrasted = { ...light, ...block("[data-theme='contrast']") };
const IN_CONTRAST: readonly Pair[] = [
	...everywhere,
	...MEANINGS.flatMap((name): Pair[] => GROUNDS.map((ground) => [name, ground, AAA])),
	...MEANINGS.flatMap((name): Pair[] => [
		['bord', `${name}-pale`, AAA],
		['accent', `${name}-pale`, AAA],
		['ardoise', `${name}-pale`, AAA]
	]),
	['on-fill', 'thread', AAA],
	['hole', 'papier', AAA],
	['pli', 'papier', AAA]
].map(([text, ground]): Pair => [text as string, ground as string, AAA]);

describe('high contrast', () => {
	it.each(IN_CONTRAST)('has %s on %s at %f at least', (text, ground, least) => {
		expect(contrast(contrasted[`--${text}`]!, contrasted[`--${ground}`]!)).toBeGreaterThanOrEqual(least);
	});

	it('has colours of its own for all that is no picture', () => {
		const own = Object.keys(block("[data-theme='contrast']"));
		const needed = Object.keys(light).filter((name) => !/^--(p|skin|hair)-/.test(name));
		expect(needed.filter((name) => !own.includes(name))).toEqual([]);
	});
});

describe.each(['8-10', '15-18'])('the skin %s', (skin) => {
	const own = block(`[data-skin='${skin}']:not([data-theme='projector'])`, skins);
	/** A skin points at colours of the theme: `var(--prune)`. */
	const dressed = (theme: Tokens) => {
		const worn = { ...theme, ...own };
		const colour = (name: string): string => {
			const value = worn[name]!;
			const other = /^var\((--[a-z-]+)\)$/.exec(value)?.[1];
			return other ? theme[other]! : value;
		};
		return Object.fromEntries(Object.keys(worn).map((name) => [name, colour(name)]));
	};

	it.each([
		['light', light],
		['dark', dark],
		['contrast', contrasted]
	])('keeps every pair of the %s theme', (name, theme) => {
		const worn = dressed(theme);
		const pairs = name === 'contrast' ? IN_CONTRAST : everywhere;
		const weak = pairs.filter(
			([text, ground, least]) => contrast(worn[`--${text}`]!, worn[`--${ground}`]!) < least
		);
		expect(weak).toEqual([]);
	});

	it('sets no colour of its own: the theme has them', () => {
		expect(Object.values(own).filter((value) => /#[0-9a-f]{3}/i.test(value))).toEqual([]);
	});

	it('writes nothing under 15 px, and leaves no size out', () => {
		const sizes = [0, 1, 2, 3, 4, 5, 6].map((step) => Number.parseFloat(own[`--s${step}`]!) * 16);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
		expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
	});
});

it('gives the youngest bigger targets and shorter lines, and is denser for the oldest', () => {
	const [young, old] = ['8-10', '15-18'].map((skin) =>
		block(`[data-skin='${skin}']:not([data-theme='projector'])`, skins)
	) as [Tokens, Tokens];
	expect([young['--target'], young['--measure']]).toEqual(['56px', '45ch']);
	expect(Number.parseInt(old['--x5']!)).toBeLessThan(24);
});

describe('themes', () => {
	it('are equally dark by preference and by choice', () => {
		expect(block(':root:not([data-theme])')).toEqual(dark);
	});

	it('define every light token again in the dark', () => {
		expect(Object.keys(dark)).toEqual(Object.keys(light));
	});

	it('project in one ink on white, with no secondary grey', () => {
		expect(projector['--papier']).toBe('#ffffff');
		expect(contrast(projector['--encre']!, projector['--papier']!)).toBeGreaterThan(18);
		expect(projector['--ardoise']).toBe(projector['--encre']);
		expect(projector['--accent']).toBe(projector['--encre']);
	});
});
