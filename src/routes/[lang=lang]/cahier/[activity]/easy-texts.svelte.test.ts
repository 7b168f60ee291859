import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Activity } from '$lib/domain/activity';
import { EasyTexts } from './easy-texts.svelte';

const SIMPLE = { title: 'Que fais-tu ?' };
const activity = (id: string) =>
	({ id, title: 'Que ferais-tu à sa place ?', people: {} }) as unknown as Activity;
const full = activity('histoire');

/** What the site answers, file by file; none: the network is cut. */
let files: Record<string, () => Response | Promise<Response>> = {};
const asked: string[] = [];
let easy: EasyTexts;

const file = (id: string, lang = 'fr') => `/content/${id}.simple.${lang}.json`;
const titleOf = (lang = 'fr', one = full) => easy.worded(one, lang).title;

beforeEach(() => {
	files = {};
	asked.length = 0;
	easy = new EasyTexts();
	vi.stubGlobal('fetch', async (path: string) => {
		asked.push(path);
		const answer = files[path];
		if (!answer) throw new TypeError('Failed to fetch');
		return answer();
	});
});

afterEach(() => vi.unstubAllGlobals());

test('fetches each file once, and gives the full words until it is here', async () => {
	files[file('histoire')] = () => Response.json(SIMPLE);
	expect(easy.worded(full, 'fr')).toBe(full);
	await easy.fetch('fr', ['histoire']);
	expect(titleOf()).toBe(SIMPLE.title);
	await easy.fetch('fr', ['histoire']);
	expect(asked).toEqual([file('histoire')]);
});

test.each([
	['the network is cut', undefined],
	['the file is not there', () => Response.json(SIMPLE, { status: 404 })],
	['what comes is no such file', () => new Response('<!doctype html>')]
])('tells that the simple words did not come when %s, and leaves the full ones', async (_, answer) => {
	if (answer) files[file('histoire')] = answer;
	await expect(easy.fetch('fr', ['histoire'])).rejects.toThrow();
	expect(easy.worded(full, 'fr')).toBe(full);
});

test('brings them at a second try, once the file is there again', async () => {
	await expect(easy.fetch('fr', ['histoire'])).rejects.toThrow();
	files[file('histoire')] = () => Response.json(SIMPLE);
	await easy.fetch('fr', ['histoire']);
	expect(titleOf()).toBe(SIMPLE.title);
});

test('keeps those that came when another did not', async () => {
	let answer = (_: Response) => {};
	files[file('petite')] = () => new Promise<Response>((resolve) => (answer = resolve));
	await expect(easy.fetch('fr', ['histoire', 'petite'])).rejects.toThrow();
	answer(Response.json(SIMPLE));
	await vi.waitFor(() => expect(titleOf('fr', activity('petite'))).toBe(SIMPLE.title));
	expect(titleOf()).toBe(full.title);
});

test('keeps the words of each language apart', async () => {
	files[file('histoire')] = () => Response.json(SIMPLE);
	files[file('histoire', 'en')] = () => Response.json({ title: 'What do you do?' });
	await easy.fetch('fr', ['histoire']);
	expect(titleOf('en')).toBe(full.title);
	await easy.fetch('en', ['histoire']);
	expect([titleOf('fr'), titleOf('en')]).toEqual([SIMPLE.title, 'What do you do?']);
});
