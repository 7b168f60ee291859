import { expect, test } from 'vitest';
import { lightened } from '../../scripts/adapter/light-data.js';

const layout = {
	type: 'data',
	data: [{ words: 2, lang: 1 }, 'fr', { shell: 3 }, 'Aide'],
	uses: { params: ['lang'] }
};
const page = { type: 'data', data: [{ words: 1, title: 2 }, {}, 'Le groupe'], uses: { params: ['lang'] } };

test('takes the shell’s words out of a page’s data, and nothing else', () => {
	const before = { type: 'data', nodes: [null, layout, page] };
	expect(JSON.parse(lightened(JSON.stringify(before)))).toEqual({
		type: 'data',
		nodes: [null, { ...layout, data: [{ lang: 1 }, 'fr'] }, page]
	});
});

test('leaves what holds no such layout as it is', () => {
	const redirect = { type: 'redirect', location: '/fr/' };
	expect(JSON.parse(lightened(JSON.stringify(redirect)))).toEqual(redirect);
});
