import { describe, expect, it } from 'vitest';
import { alsoNow, nodeNow, offered, placeNow, postureOf, presentNow, signsNow } from './engine';
import { played } from './played';
import { choice, ending, node, story } from './story';

const content = story(
	[
		node('lundi', {
			place: 'bus',
			present: ['sami', 'ines'],
			choices: [
				choice('aider', 'nuit', { effects: { confiance: 1 } }),
				choice('attendre', 'nuit'),
				choice('cachee', 'nuit', { when: { visited: 'nuit' } })
			]
		}),
		node('nuit', { present: [], to: 'mardi' }),
		node('mardi', {
			also: [
				{ id: 'si-aide', when: { chose: 'lundi/aider' }, text: 'merci' },
				{ id: 'si-attend', when: { chose: 'lundi/attendre' }, text: 'seul' },
				{ id: 'toujours', when: { visited: 'lundi' }, text: 'mardi' }
			],
			to: 'fin'
		}),
		ending('fin', { place: 'cour', present: ['ines'] })
	],
	{
		variables: { confiance: { min: 0, max: 4, start: 2 } },
		signs: [
			{ id: 'i', of: 'ines', posture: 'steady', text: 'elle attend' },
			{ id: 's-haut', of: 'sami', when: { confiance: { atLeast: 3 } }, posture: 'eased', text: 'il souffle' },
			{ id: 's-bas', of: 'sami', posture: 'low', text: 'il se tait' }
		]
	}
);
const at = (walk: string[]) => played(content, walk);
const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);

describe('what a state shows', () => {
	it('offers the choices whose condition holds, in authored order, and none during a feedback', () => {
		expect(ids(offered(content, at([])))).toEqual(['aider', 'attendre']);
		expect(offered(content, at(['lundi/aider']))).toEqual([]);
		expect(offered(content, at(['lundi/aider', 'lundi']))).toEqual([]);
	});

	it('tells, of each person of the cast, the first sign whose condition holds', () => {
		expect(ids(signsNow(content, at([])))).toEqual(['s-bas', 'i']);
		expect(ids(signsNow(content, at(['lundi/aider'])))).toEqual(['s-haut', 'i']);
	});

	it('draws the body as the sign tells it, steady where none does', () => {
		expect(postureOf(content, at([]), 'sami')).toBe('low');
		expect(postureOf(content, at(['lundi/aider']), 'sami')).toBe('eased');
		expect(postureOf(content, at([]), 'noe')).toBe('steady');
	});

	it('keeps the people and the place last told on the path, nobody being told too', () => {
		expect([placeNow(content, at([])), presentNow(content, at([]))]).toEqual(['bus', ['sami', 'ines']]);
		const mardi = at(['lundi/aider', 'lundi', 'nuit']);
		expect([placeNow(content, mardi), presentNow(content, mardi)]).toEqual(['bus', []]);
		const fin = at(['lundi/aider', 'lundi', 'nuit', 'mardi']);
		expect([placeNow(content, fin), presentNow(content, fin)]).toEqual(['cour', ['ines']]);
	});

	it('has a place and nobody where nothing was ever told', () => {
		const bare = story([node('lundi', { to: 'fin' }), ending('fin')]);
		expect([placeNow(bare, played(bare, [])), presentNow(bare, played(bare, []))]).toEqual(['couloir', []]);
	});

	it('brings consequences back: a further text shows where its condition holds', () => {
		expect(ids(alsoNow(content, at(['lundi/aider', 'lundi', 'nuit'])))).toEqual(['si-aide', 'toujours']);
		expect(ids(alsoNow(content, at(['lundi/attendre', 'lundi', 'nuit'])))).toEqual(['si-attend', 'toujours']);
	});

	it('says which node is missing rather than show nothing', () => {
		expect(() => nodeNow(content, { ...at([]), node: 'absent' })).toThrow('no node "absent"');
	});
});
