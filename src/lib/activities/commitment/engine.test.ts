import { describe, expect, it } from 'vitest';
import type { CommitmentAct } from './acts';
import { commitmentEngine as engine, type CommitmentState } from './engine';
import { sample } from './sample';
import { echoOf, whatText } from './told';

const { content } = sample.activity;
const start = engine.start(content, 7);
const advance = (state: CommitmentState, act: CommitmentAct) => engine.advance(content, state, act);
const after = (...acts: CommitmentAct[]) =>
	acts.reduce<CommitmentState>((state, act) => advance(state, act)!, start);
const choose = (commitment: string): CommitmentAct => ({ do: 'choose', commitment });
const look = (how: 'done' | 'some' | 'not-yet' | 'changed'): CommitmentAct => ({ do: 'look', how });
const write = (text: string): CommitmentAct => ({ do: 'write', text });
const take: CommitmentAct = { do: 'take' };

describe('a commitment', () => {
	it('is one that was offered or one’s own, and either takes the other’s place', () => {
		expect(whatText(content, after(choose('place'), write(' Je salue Ilan. ')).what)).toBe('Je salue Ilan.');
		expect(after(write('x'), choose('adulte')).what).toEqual({ commitment: 'adulte', step: null });
		for (const act of [choose('inconnu'), choose('constructor'), write('  '), take])
			expect(advance(start, act)).toBeNull();
	});

	it('is done once taken, whatever becomes of it', () => {
		const taken = after(choose('place'), take);
		expect(engine.assess(content, taken)).toEqual({ status: 'done', observed: [] });
		expect(engine.assess(content, advance(taken, look('not-yet'))!)).toMatchObject({ status: 'done' });
		expect(advance(taken, take)).toBeNull();
	});

	it('takes a when and a who, offered or one’s own, before and after', () => {
		const state = after({ do: 'pick', part: 'when', option: 'cantine' }, choose('place'), take, {
			do: 'note',
			part: 'help',
			text: ' Lubin '
		});
		expect(state).toMatchObject({ when: { option: 'cantine' }, help: { text: 'Lubin' } });
		expect(advance(state, { do: 'drop', part: 'help' })).toMatchObject({ help: null, since: 0 });
		expect(advance(state, { do: 'pick', part: 'help', option: 'cantine' })).toBeNull();
	});
});

describe('a look back', () => {
	it('is there once a commitment is taken, as often as one likes, in order', () => {
		expect(advance(after(choose('place')), look('done'))).toBeNull();
		const state = after(choose('place'), take, look('some'), look('some'), look('done'));
		expect(state.looks.map(({ how }) => how)).toEqual(['some', 'some', 'done']);
	});

	it('has an echo of the commitment’s own where there is one, and one for all elsewhere', () => {
		const what = { commitment: 'place', step: null };
		expect(echoOf(content, { how: 'not-yet', what })).toMatch(/Un bonjour est déjà un pas/);
		expect(echoOf(content, { how: 'some', what })).toBe(content.echoes.some);
		expect(echoOf(content, { how: 'done', what: { text: 'x' } })).toBe(content.echoes.done);
	});

	it('leads to a smaller step after « pas encore », and only then', () => {
		const smaller: CommitmentAct = { do: 'smaller', step: 'sourire' };
		expect(advance(after(choose('place'), take, look('some')), smaller)).toBeNull();
		const state = advance(after(choose('place'), take, look('not-yet')), smaller)!;
		expect(whatText(content, state.what)).toBe('Je dis bonjour à cette personne.');
		expect(advance(state, { do: 'smaller', step: 'a-deux' })).toBeNull();
		expect(advance(after(choose('adulte'), take, look('not-yet')), smaller)).toBeNull();
	});

	it('leads to another commitment after a change of mind, and only then', () => {
		expect(advance(after(choose('place'), take), choose('adulte'))).toBeNull();
		const state = after(choose('place'), take, look('changed'), choose('adulte'));
		expect(state).toMatchObject({ taken: true, what: { commitment: 'adulte' } });
		expect(state.looks[0]?.what).toEqual({ commitment: 'place', step: null });
	});
});

it('erases one’s own words from the looks back too, and no undo brings them back', () => {
	const state = after(write('Je salue Ilan.'), take, look('some'), { do: 'erase' });
	expect(JSON.stringify(state)).not.toMatch(/Ilan/);
	expect(state).toMatchObject({ taken: false, looks: [{ how: 'some', what: null }], since: 0 });
	expect(advance(state, { do: 'erase' })).toBeNull();
});
