import { afterEach, expect, it, vi } from 'vitest';
import { answerSchool, SCHOOL_FILE } from './school-file';

afterEach(() => void vi.unstubAllGlobals());

const request = new Request(`http://localhost${SCHOOL_FILE}`);
const site = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

it('passes on what stands beside the site', async () => {
	site(async () => new Response('{"version":1}'));
	expect(await (await answerSchool(request)).text()).toBe('{"version":1}');
});

it('answers with nothing, and with no error, where there is no file or no network', async () => {
	site(async () => new Response('Not found', { status: 404 }));
	expect((await answerSchool(request)).status).toBe(204);
	site(async () => Promise.reject(new TypeError('Failed to fetch')));
	expect((await answerSchool(request)).status).toBe(204);
});
