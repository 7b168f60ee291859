import { describe, expect, it } from 'vitest';
import { decisionsLeft } from '$lib/domain/ways';
import { beforeLastDecision, crossings, decisions, scenarioEngine, stepNow } from './engine';
import { played } from './played';
import { choice, ending, node, story } from './story';

/** Three decisions on the short way; « detour » is one more; « nuit » asks for none. */
const content = story([
	node('lundi', { choices: [choice('a', 'nuit', { stance: 'passive' }), choice('b', 'detour')] }),
	node('detour', { choices: [choice('c', 'nuit'), choice('d', 'nuit')] }),
	node('nuit', { to: 'mardi' }),
	node('mardi', { choices: [choice('e', 'mercredi'), choice('f', 'mardi')] }),
	node('mercredi', {
		choices: [
			choice('g', [{ when: { visited: 'detour' }, to: 'fin' }, { to: 'autre' }], { stance: 'relay' }),
			choice('h', 'autre')
		]
	}),
	ending('fin'),
	ending('autre'),
	node('perdu', { to: 'perdu' })
]);
const assessed = (walk: string[]) => scenarioEngine.assess(content, played(content, walk));

it('counts the fewest decisions from each node to an ending', () => {
	expect(Object.fromEntries(decisionsLeft(crossings(content)))).toEqual({
		lundi: 3,
		detour: 3,
		nuit: 2,
		mardi: 2,
		mercredi: 1,
		fin: 0,
		autre: 0
	});
});

describe('an assessment', () => {
	it('is untouched before the first act', () => {
		expect(assessed([])).toEqual({ status: 'untouched' });
	});

	it.each<[string[], number, number]>([
		[['lundi/a'], 1, 3],
		[['lundi/a', 'lundi'], 1, 3],
		[['lundi/b'], 1, 4],
		[['lundi/a', 'lundi', 'nuit', 'mardi/f', 'mardi'], 2, 4],
		[['lundi/a', 'lundi', 'nuit', 'mardi/e', 'mardi'], 2, 3]
	])('says the decisions made, and about how many there will be: %j', (walk, done, of) => {
		expect(assessed(walk)).toEqual({ status: 'under-way', progress: { done, of } });
	});

	it('is never full before the end', () => {
		const last = ['lundi/a', 'lundi', 'nuit', 'mardi/e', 'mardi', 'mercredi/h'];
		expect(assessed(last)).toEqual({ status: 'under-way', progress: { done: 3, of: 4 } });
	});

	it('is done at an ending, with what was seen at each decision', () => {
		expect(assessed(['lundi/a', 'lundi', 'nuit', 'mardi/e', 'mardi', 'mercredi/g', 'mercredi'])).toEqual({
			status: 'done',
			observed: [
				{ what: 'passive', at: 'lundi/a' },
				{ what: 'supportive', at: 'mardi/e' },
				{ what: 'relay', at: 'mercredi/g' }
			]
		});
	});
});

it('keeps the needle on a decision while its feedback is read', () => {
	const step = (walk: string[]) => stepNow(content, played(content, walk));
	expect(step([])).toEqual({ n: 1, done: 0, of: 3 });
	expect(step(['lundi/a'])).toEqual({ n: 1, done: 0, of: 3 });
	expect(step(['lundi/a', 'lundi'])).toEqual({ n: 2, done: 1, of: 3 });
	const last = ['lundi/a', 'lundi', 'nuit', 'mardi/e', 'mardi', 'mercredi/h'];
	expect(step(last)).toEqual({ n: 3, done: 2, of: 3 });
	expect(step([...last, 'mercredi'])).toEqual({ n: 3, done: 3, of: 3 });
});

it('tells every decision walked, where to go back to, and what else was on offer then', () => {
	const walked = decisions(
		content,
		played(content, ['lundi/a', 'lundi', 'nuit', 'mardi/f', 'mardi', 'mardi/e'])
	);
	expect(
		walked.map(({ index, node: { id }, choice: chosen, others }) => [
			index,
			`${id}/${chosen.id}`,
			others.map((other) => other.id)
		])
	).toEqual([
		[0, 'lundi/a', ['b']],
		[3, 'mardi/f', ['e']],
		[5, 'mardi/e', ['f']]
	]);
});

it.each<[string[], number | undefined]>([
	[[], undefined],
	[['lundi/a'], undefined],
	[['lundi/a', 'lundi'], 0],
	[['lundi/a', 'lundi', 'nuit'], 0],
	[['lundi/a', 'lundi', 'nuit', 'mardi/f'], 0],
	[['lundi/a', 'lundi', 'nuit', 'mardi/f', 'mardi'], 3]
])('knows how many acts to keep to stand before the last choice: %j', (walk, kept) => {
	expect(beforeLastDecision(played(content, walk))).toBe(kept);
});
