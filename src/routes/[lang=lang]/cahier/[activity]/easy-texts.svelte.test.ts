import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EasyTexts } from './easy-texts.svelte';

const SIMPLE = { 'content.question': 'Que fais-tu ?' };

/** What the site answers, file by file; none: the network is cut. */
let files: Record<string, () => Response | Promise<Response>> = {};
const asked: string[] = [];
let wish = $state({ lang: 'fr', ids: ['histoire'] as readonly string[], wished: false });
let end: () => void;
let easy: EasyTexts;

const file = (id: string, lang = 'fr') => `/content/${id}.simple.${lang}.json`;
const settled = () => vi.waitFor(() => new Promise((resolve) => setTimeout(resolve)));

async function wishFor(wished: boolean) {
	flushSync(() => (wish.wished = wished));
	await settled();
	flushSync();
}

beforeEach(() => {
	files = {};
	asked.length = 0;
	wish = { lang: 'fr', ids: ['histoire'], wished: false };
	vi.stubGlobal('fetch', async (path: string) => {
		asked.push(path);
		const answer = files[path];
		if (!answer) throw new TypeError('Failed to fetch');
		return answer();
	});
	end = $effect.root(() => {
		easy = new EasyTexts(() => wish);
	});
});

afterEach(() => {
	end();
	vi.unstubAllGlobals();
});

test('fetches nothing before it is wished for, then each file once', async () => {
	files[file('histoire')] = () => Response.json(SIMPLE);
	await wishFor(false);
	expect(asked).toEqual([]);
	await wishFor(true);
	expect(easy.of('histoire')).toEqual(SIMPLE);
	await wishFor(false);
	expect(easy.of('histoire')).toBeUndefined();
	await wishFor(true);
	expect(easy.of('histoire')).toEqual(SIMPLE);
	expect(asked).toEqual([file('histoire')]);
});

test.each([
	['the network is cut', undefined],
	['the file is not there', () => Response.json(SIMPLE, { status: 404 })],
	['what comes is no such file', () => new Response('<!doctype html>')]
])('says that the simple words did not come when %s, and leaves the full ones', async (_, answer) => {
	if (answer) files[file('histoire')] = answer;
	await wishFor(true);
	expect(easy.missing).toBe(true);
	expect(easy.of('histoire')).toBeUndefined();
});

test('brings them at a second try, once the file is there again, and says nothing more', async () => {
	await wishFor(true);
	expect(easy.missing).toBe(true);
	files[file('histoire')] = () => Response.json(SIMPLE);
	await wishFor(false);
	expect(easy.missing).toBe(false);
	await wishFor(true);
	expect(easy.missing).toBe(false);
	expect(easy.of('histoire')).toEqual(SIMPLE);
});

test('goes on saying that one did not come, when another comes after it', async () => {
	let answer = (_: Response) => {};
	files[file('petite')] = () => new Promise<Response>((resolve) => (answer = resolve));
	wish = { ...wish, ids: ['histoire', 'petite'] };
	await wishFor(true);
	expect(easy.missing).toBe(true);
	answer(Response.json(SIMPLE));
	await settled();
	flushSync();
	expect(easy.of('petite')).toEqual(SIMPLE);
	await settled();
	expect(easy.missing).toBe(true);
	expect(asked.filter((path) => path === file('petite'))).toHaveLength(1);
});

test('keeps the words of each language apart', async () => {
	const english = { 'content.question': 'What do you do?' };
	files[file('histoire')] = () => Response.json(SIMPLE);
	files[file('histoire', 'en')] = () => Response.json(english);
	const read = async (lang: string) => {
		flushSync(() => (wish = { ...wish, lang }));
		await settled();
		flushSync();
		return easy.of('histoire');
	};
	await wishFor(true);
	expect(await read('en')).toEqual(english);
	expect(await read('fr')).toEqual(SIMPLE);
	files = {};
	expect(await read('de')).toBeUndefined();
	expect(easy.missing).toBe(true);
});
