import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

type Tokens = Readonly<Record<string, string>>;

/** The declarations of the first block that opens with this selector. */
function block(selector: string): Tokens {
	const start = css.indexOf(`${selector} {`);
	if (start < 0) throw new Error(`no block ${selector} in tokens.css`);
	const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
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
