import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { applyPreferences } from './apply';
import { KEY } from './kept';
import { DEFAULTS, OPTION_NAMES, OPTIONS, readPreferences, writePreferences } from './options';

/** Every choice that can be made, one at a time, as it is written down. */
const chosen = OPTION_NAMES.flatMap((name) =>
	OPTIONS[name]
		.slice(1)
		.map((value) => ({ name, value, stored: JSON.stringify({ version: 1, [name]: value }) }))
);

const NONSENSE = [
	'',
	'not json',
	'null',
	'3',
	'"size"',
	'[]',
	'["size","120"]',
	'{"size":120}',
	'{"size":"9000","theme":"dark\\" onload"}',
	'{"theme":["dark"]}',
	'{"theme":{"toString":"dark"}}',
	'{"__proto__":{"theme":"dark"},"constructor":"x","alive":"no"}'
];

describe('what is remembered', () => {
	it.each(chosen)('reads again that $name is $value', ({ name, value, stored }) => {
		const preferences = readPreferences(stored);
		expect(preferences).toEqual({ ...DEFAULTS, [name]: value });
		expect(writePreferences(preferences)).toBe(stored);
	});

	it('is nothing when nothing was chosen', () => {
		expect(writePreferences(DEFAULTS)).toBeNull();
		expect(readPreferences(null)).toEqual(DEFAULTS);
	});

	it.each(NONSENSE)('makes nothing of %s', (stored) => {
		expect(readPreferences(stored)).toEqual(DEFAULTS);
	});

	it('keeps what it knows of an older or a newer version, and leaves the rest', () => {
		const stored = '{"version":7,"size":"140","theme":"sepia","colour":"red"}';
		expect(readPreferences(stored)).toEqual({ ...DEFAULTS, size: '140' });
	});
});

/** The attributes that the script of app.html sets before the first paint. */
function beforePaint(stored: string | null): Record<string, string> {
	const html = readFileSync('src/app.html', 'utf8');
	const script = /<script>([\s\S]*?)<\/script>/.exec(html)![1]!;
	const dataset: Record<string, string> = {};
	const getItem = (key: string) => (key === KEY ? stored : null);
	const page = { document: { documentElement: { dataset } }, localStorage: { getItem } };
	runInContext(script, createContext(page));
	return dataset;
}

function afterwards(stored: string | null): Record<string, string> {
	const root = { dataset: {} } as HTMLElement;
	applyPreferences(root, readPreferences(stored));
	return { ...root.dataset } as Record<string, string>;
}

describe('the first paint', () => {
	it.each(chosen)('already has $name = $value, as the page afterwards', ({ name, value, stored }) => {
		expect(beforePaint(stored)).toEqual({ [name]: value });
		expect(afterwards(stored)).toEqual({ [name]: value });
	});

	it.each([null, '{"size":"100","theme":"system","skin":"auto"}', ...NONSENSE])(
		'has nothing of %s',
		(stored) => {
			expect(beforePaint(stored)).toEqual({});
			expect(afterwards(stored)).toEqual({});
		}
	);

	it('leaves no name behind in the page', () => {
		const html = readFileSync('src/app.html', 'utf8');
		const script = /<script>([\s\S]*?)<\/script>/.exec(html)![1]!;
		const page = createContext({
			document: { documentElement: { dataset: {} } },
			localStorage: { getItem: () => '{"a":1}' }
		});
		runInContext(script, page);
		expect(Object.keys(page).sort()).toEqual(['document', 'localStorage']);
	});
});

describe('applyPreferences', () => {
	it('takes the skin of the page while none was chosen', () => {
		const root = { dataset: { skin: '8-10', theme: 'dark' } } as unknown as HTMLElement;
		applyPreferences(root, DEFAULTS, '15-18');
		expect(root.dataset).toEqual({ skin: '15-18' });
		applyPreferences(root, { ...DEFAULTS, skin: '11-14' }, '8-10');
		expect(root.dataset).toEqual({ skin: '11-14' });
	});
});
