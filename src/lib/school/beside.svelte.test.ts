import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nearAdults } from '$lib/help/near-adults';
import { onSchool } from '$lib/help/site-lines';
import { meetSchool } from './at-quiet';
import { lookBeside } from './beside';

const answer = vi.fn<() => Promise<Response>>();
beforeEach(() => vi.stubGlobal('fetch', answer));
afterEach(() => {
	vi.unstubAllGlobals();
	localStorage.clear();
});

const FILE = '{"version":1,"nom":"Collège des Tilleuls","adultes":["Mme Roy, CPE"]}';
const says = (text: string | null, status = 200) =>
	answer.mockImplementation(async () => new Response(text, { status }));

it('remembers the file that is beside the site, and tells a page that is open', async () => {
	says(FILE);
	const read = vi.fn();
	const stop = onSchool(read);
	await lookBeside();
	await lookBeside();
	expect(read).toHaveBeenCalledTimes(2);
	expect(nearAdults.read()).toEqual(['Mme Roy, CPE']);
	stop();
});

it('keeps what it remembered without a network, without a file, and where the file is wrong', async () => {
	says(FILE);
	await lookBeside();
	const others = [
		() => answer.mockRejectedValue(new TypeError('Failed to fetch')),
		() => says(null, 204),
		() => says('Not found', 404),
		() => says('<!doctype html><title>Cahier</title>'),
		() => says('{"version":1,"adultes":["Quelqu’un"],"numeros":["au secrétariat"]}')
	];
	for (const other of others) {
		other();
		await lookBeside();
		expect(nearAdults.read()).toEqual(['Mme Roy, CPE']);
	}
});

it('forgets what it remembered once the file says nothing any more', async () => {
	says(FILE);
	await lookBeside();
	says('{"version":1}');
	await lookBeside();
	expect(localStorage).toHaveLength(0);
});

it('says what is wrong with the file, to whoever asks', async () => {
	says('{"version":1,"numeros":["au secrétariat"]}');
	expect(await lookBeside()).toMatchObject({ refusals: [{ rule: 'kind', part: 'numeros' }] });
	says('<html></html>');
	expect(await lookBeside()).toBeUndefined();
});

it('says the name that is remembered first, then the one that the file brings', async () => {
	says(FILE);
	const said: (string | undefined)[] = [];
	await meetSchool((name) => said.push(name));
	expect(said).toEqual([undefined, 'Collège des Tilleuls']);
});
