import { describe, expect, it } from 'vitest';
import { drawn, engine, namesNow } from './engine';
import { GRID, STEPS, type TableAct, type TableState } from './flow';
import { rolesFor } from './roles';
import { sampleDeck as deck } from './sample-deck';

const start = () => engine.start(deck, 7);
/** The table after these acts. @throws when one of them does not apply. */
const after = (acts: readonly TableAct[], from = start()): TableState =>
	acts.reduce((state, act) => {
		const next = engine.advance(deck, state, act);
		if (!next) throw new Error(`${JSON.stringify(act)} does not apply at ${state.at}`);
		return next;
	}, from);

const on = { do: 'on' } as const;
const take = (story: string) => [on, on, { do: 'take', story }] as const;
const sort = (as: 'conflict' | 'bullying' | 'unsure') => ({ do: 'sort', as }) as const;
const playing = (story: string) =>
	after([...take(story), sort('conflict'), on, { do: 'read' }, { do: 'read' }]);
const agree = [
	{ do: 'step', to: STEPS.indexOf('agreement') },
	{ do: 'stop', as: 'agreement' }
] as const satisfies TableAct[];

describe('a table', () => {
	it('goes from the seats to the sentence for oneself', () => {
		const ends = after([...agree, on, on, { do: 'ask', question: 4 }, on], playing('le-sac'));
		expect(ends).toMatchObject({ at: 'own', outcome: 'agreement' });
		expect(engine.assess(deck, ends).status).toBe('done');
	});

	it.each([
		[3, ['a', 'b', 'mediator-1']],
		[5, ['a', 'b', 'mediator-1', 'mediator-2', 'observer-1']]
	])('of %i seats these roles', (people, roles) => expect(rolesFor(people)).toEqual(roles));

	it.each([2, 7])('of %i is none', (people) =>
		expect(engine.advance(deck, start(), { do: 'set', people })).toBeNull()
	);

	it('keeps its people, and nothing else, for another story', () => {
		const first = after([{ do: 'see', line: 'rephrases' }, ...agree], playing('le-sac'));
		const again = after([on, on, on, on], { ...first, people: 6 });
		expect(again).toMatchObject({ at: 'story', people: 6, seen: {}, read: 0, outcome: undefined });
	});
});

describe('the triage', () => {
	it('lets a quarrel be played once it was called so', () => {
		expect(after([...take('le-sac'), sort('conflict')]).at).toBe('roles');
	});

	it.each(['bullying', 'unsure'] as const)('leads to an adult on « %s », who may let it be played', (as) => {
		const relay = after([...take('le-sac'), sort(as)]);
		expect(relay).toMatchObject({ at: 'relay', reason: 'careful' });
		expect(after([{ do: 'resume' }], relay).at).toBe('roles');
	});

	it.each([
		['conflict', 'missed'],
		['bullying', 'right'],
		['unsure', 'right']
	] as const)('never lets bullying be played: « %s »', (as, reason) => {
		const relay = after([...take('chaque-jour'), sort(as)]);
		expect(relay).toMatchObject({ at: 'relay', reason });
		expect(engine.advance(deck, relay, { do: 'resume' })).toBeNull();
		expect(after([on], relay).at).toBe('story');
	});

	it('cannot be passed by', () => {
		expect(engine.advance(deck, after(take('le-sac')), on)).toBeNull();
	});
});

describe('an agreement', () => {
	it('never stands where a sign of danger showed: an adult is fetched', () => {
		const relay = after(agree, playing('le-car'));
		expect(relay).toMatchObject({ at: 'relay', reason: 'flag', outcome: 'relay' });
		expect(engine.advance(deck, relay, { do: 'resume' })).toBeNull();
		expect(after([on], relay).at).toBe('leave');
	});

	it('is not to be had before the step that looks for one', () => {
		expect(engine.advance(deck, playing('le-sac'), { do: 'stop', as: 'agreement' })).toBeNull();
	});
});

describe('an adult', () => {
	it('can be called at any moment of a story, and the table goes on where it was', () => {
		const step = after([{ do: 'step', to: 3 }], playing('le-sac'));
		expect(after([{ do: 'help' }, { do: 'resume' }], step)).toEqual(step);
	});

	it('is followed by leaving the role, for whoever has held a card', () => {
		expect(after([{ do: 'help' }, on], playing('le-sac')).at).toBe('leave');
		expect(after([...take('le-sac'), { do: 'help' }, on]).at).toBe('story');
	});
});

it('counts a line once, then often, then not', () => {
	const seen = (taps: number) =>
		after(Array<TableAct>(taps).fill({ do: 'see', line: GRID[2] }), playing('le-sac')).seen[GRID[2]];
	expect([1, 2, 3].map(seen)).toEqual([1, 2, 0]);
});

describe('chance', () => {
	it('gives every story of the age before one comes again', () => {
		let state = after([on, on]);
		const met = deck.cases.map(() => {
			const story = drawn(deck, state)!;
			state = after([{ do: 'take', story }, { do: 'other' }], state);
			return story;
		});
		expect([...met].sort()).toEqual(deck.cases.map((one) => one.id).sort());
		expect(drawn(deck, state)).toBe(met[0]);
	});

	it('gives two names, and two others when somebody at the table bears one', () => {
		const state = after(take('le-sac'));
		const names = [...namesNow(deck, state), ...namesNow(deck, after([{ do: 'rename' }], state))];
		expect(new Set(names).size).toBe(4);
	});
});
