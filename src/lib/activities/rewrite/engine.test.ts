import { describe, expect, it } from 'vitest';
import { frozen } from '../quiz/frozen';
import { END, type RewriteAct } from './acts';
import { isWhole, madeOf, nextOf, partsFor, rewriteEngine, type RewriteState } from './engine';
import { lines } from './message';
import type { RewriteContent } from './schema';

const STRIPS = ['quand', 'sens', 'besoin', 'demande'];
const sentence = (id: string) => ({
	id,
	situation: '…',
	hurts: '…',
	parts: STRIPS.flatMap((strip) =>
		[1, 2, 3].map((n) => ({
			id: `${strip}-${n}`,
			strip,
			text: `${strip} numéro ${n}`,
			verdict: n === 1 ? ('fits' as const) : ('rethink' as const),
			echo: 'écho'
		}))
	),
	examples: [{ id: 'e', text: '…' }]
});
const content: RewriteContent = frozen({
	question: '?',
	strips: ['Quand…', 'je me sens…', 'j’ai besoin…', 'je te demande…'].map((name, index) => ({
		id: STRIPS[index]!,
		name
	})),
	heard: '?',
	sentences: [sentence('a'), sentence('b')]
});

const put = (part: string, at = 'a'): RewriteAct => ({ do: 'put', sentence: at, part });
const look = (at = 'a'): RewriteAct => ({ do: 'look', sentence: at });
const go = (to: string): RewriteAct => ({ do: 'go', sentence: to });
const write = (text: string): RewriteAct => ({ do: 'write', sentence: 'a', text });
const whole = (at = 'a') => STRIPS.map((strip) => put(`${strip}-1`, at));
const after = (...acts: RewriteAct[]) =>
	acts.reduce<RewriteState | null>(
		(state, act) => state && frozen(rewriteEngine.advance(content, state, act)),
		frozen(rewriteEngine.start(content, 3))
	);

describe('putting', () => {
	it('puts a part on its own strip, in place of the one that was there', () => {
		expect(madeOf(after(put('sens-1'), put('sens-2'), put('quand-3'))!, 'a').parts).toEqual({
			sens: 'sens-2',
			quand: 'quand-3'
		});
	});

	it('does nothing for a part that is there, that is unknown, or of another sentence', () => {
		expect(after(put('sens-1'), put('sens-1'))).toBeNull();
		for (const act of [put('x'), put('sens-1', 'b'), put('sens-1', 'constructor')])
			expect(after(act)).toBeNull();
	});

	it('offers the other parts of the strip, in one order for one attempt', () => {
		const state = after(put('sens-2'))!;
		const offered = () => partsFor(content.sentences[0]!, state, 'sens').map((one) => one.id);
		expect([...offered()].sort()).toEqual(['sens-1', 'sens-3']);
		expect(offered()).toEqual(offered());
	});
});

describe('reading the message', () => {
	it('asks for all four strips, and is done once', () => {
		expect(after(...whole().slice(1), look())).toBeNull();
		expect(isWhole(content, madeOf(after(...whole())!, 'a'))).toBe(true);
		expect(madeOf(after(...whole(), look())!, 'a').looked).toBe(true);
		expect(after(...whole(), look(), look())).toBeNull();
	});

	it('remembers what was changed afterwards, and nothing of before', () => {
		const state = after(put('sens-2'), ...whole(), look(), put('quand-2'))!;
		expect(madeOf(state, 'a').before).toEqual(['quand-1']);
		expect(madeOf(state, 'a').looked).toBe(true);
	});

	it('comes before one’s own version, which is trimmed, changed and erased', () => {
		expect(after(...whole(), write('moi'))).toBeNull();
		const read = [...whole(), look()];
		expect(madeOf(after(...read, write(' moi '))!, 'a').own).toBe('moi');
		expect(madeOf(after(...read, write('moi'), write(''))!, 'a').own).toBe('');
		expect(after(...read, write('moi'), write('moi '))).toBeNull();
		expect(after(...read, write(' '))).toBeNull();
	});
});

describe('going on', () => {
	it('waits until the message has been read', () => {
		expect(after(go('b'))).toBeNull();
		expect(after(...whole(), look(), go(END))).toBeNull();
		expect(after(...whole(), look(), go('b'))?.at).toBe('b');
	});

	it('goes back freely, and nowhere unknown', () => {
		const second = [...whole(), look(), go('b')];
		expect(after(...second, go('a'))?.at).toBe('a');
		for (const to of ['b', 'x', '__proto__']) expect(after(...second, go(to))).toBeNull();
	});

	it('ends after the last sentence', () => {
		expect([nextOf(content, 'a'), nextOf(content, 'b')]).toEqual(['b', END]);
		expect(after(...whole(), look(), go('b'), ...whole('b'), look('b'), go(END))?.at).toBe(END);
	});
});

it('is untouched, then under way, then done once every message was read', () => {
	const assess = (...acts: RewriteAct[]) => rewriteEngine.assess(content, after(...acts)!);
	expect(assess().status).toBe('untouched');
	const first = [...whole(), look(), put('quand-2'), write('moi')];
	expect(assess(...first)).toEqual({ status: 'under-way', progress: { done: 1, of: 2 } });
	expect(assess(...first, go('b'), ...whole('b'), look('b'))).toEqual({
		status: 'done',
		observed: [
			{ what: 'second-try', at: 'a' },
			{ what: 'own-words', at: 'a' }
		]
	});
});

it('says the message in lines, and leaves a bare strip open', () => {
	const said = (...acts: RewriteAct[]) => lines(content, content.sentences[0]!, madeOf(after(...acts)!, 'a'));
	expect(said(...whole())).toEqual([
		'Quand quand numéro 1, je me sens sens numéro 1.',
		'J’ai besoin besoin numéro 1.',
		'Je te demande demande numéro 1.'
	]);
	expect(said(put('quand-1'))).toEqual([
		'Quand quand numéro 1, je me sens…',
		'J’ai besoin…',
		'Je te demande…'
	]);
});
