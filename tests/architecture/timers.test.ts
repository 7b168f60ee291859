import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Accessibility } from '$lib/content/schemas/accessibility';
import { TIMERS, WAITS } from '../../src/routes/[lang=lang]/accessibilite/timers';

/** What counts time: a script that waits or looks at a clock of its own, a style that moves for longer than --quick. */
const COUNTS_TIME = [
	/\b(setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|startViewTransition)\b/,
	/\bAbortSignal\.timeout\b/,
	/\b(performance|Date)\.now\(|\.timeStamp\b/,
	/\banimation(-duration)?:\s*(?!none|0s)[^;]/,
	/\btransition:[^;]*\b\d*\.?\d+m?s\b/
];

/** Made for tests alone: no page holds them. */
const NOT_OF_A_PAGE = ['src/lib/aloud/fake-voice.ts'];

const sources = readdirSync('src', { withFileTypes: true, recursive: true })
	.filter((entry) => entry.isFile() && /\.(ts|svelte|css|html)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	.filter((file) => !/\.test\.ts$/.test(file));
const counting = sources.filter((file) => {
	// What a comment speaks of does not run.
	const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
	return COUNTS_TIME.some((one) => one.test(code));
});

describe('the list of timers', () => {
	const listed = [...TIMERS, ...WAITS];

	it('holds every file of src that counts time', () => {
		expect(counting.length).toBeGreaterThan(10);
		const known = new Set([...listed.flatMap((one) => one.files), ...NOT_OF_A_PAGE]);
		expect(
			counting.filter((file) => !known.has(file)),
			'a timer that no page tells of: add it to accessibilite/timers.ts and accessibility.yaml'
		).toEqual([]);
	});

	it('names files that are there, with the figures that the page repeats', () => {
		const missing = listed.flatMap(({ id, files, says = [] }) => {
			const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
			return says.filter((one) => !code.includes(one)).map((one) => `${id}: ${one}`);
		});
		expect(missing, 'the figure changed: say the new one in accessibility.yaml').toEqual([]);
	});

	it('is told in words, each timer and nothing else', () => {
		const told = parse(readFileSync('src/content/accessibility.yaml', 'utf8')) as Accessibility;
		expect(told.timers.map(({ id }) => id)).toEqual(TIMERS.map(({ id }) => id));
		expect(told.waits.map(({ id }) => id)).toEqual(WAITS.map(({ id }) => id));
	});
});
