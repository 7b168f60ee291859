import { describe, expect, it } from 'vitest';
import type { JournalAct } from './acts';
import { END, journalEngine as engine, textOf, type JournalState } from './engine';
import { sample } from './sample';

const { content } = sample.activity;
const start = engine.start(content, 7);
const after = (...acts: JournalAct[]): JournalState =>
	acts.reduce<JournalState>((state, act) => engine.advance(content, state, act)!, start);
const write = (strip: string, text: string): JournalAct => ({ do: 'write', strip, text });
const go = (strip: string): JournalAct => ({ do: 'go', strip });
const through = [go('ressenti'), go('bien'), go('demain')];

describe('a journal', () => {
	it('begins with its first strip open, and nothing written', () => {
		expect(start).toMatchObject({ at: 'remarque', texts: {}, finished: false });
		expect(engine.assess(content, start)).toEqual({ status: 'untouched' });
	});

	it('keeps the last words of a strip, without the blanks around them', () => {
		const state = after(write('bien', ' un '), write('bien', 'deux'));
		expect(textOf(state, 'bien')).toBe('deux');
	});

	it('takes no empty text, the same text twice, or a strip that is not there', () => {
		for (const act of [write('bien', ' '), write('nulle-part', 'x'), go('constructor')])
			expect(engine.advance(content, start, act)).toBeNull();
		expect(engine.advance(content, after(write('bien', 'un')), write('bien', 'un '))).toBeNull();
	});

	it('is done without a word, once every strip was seen', () => {
		expect(engine.advance(content, after(go('ressenti'), go('demain')), { do: 'finish' })).toBeNull();
		const done = after(...through, { do: 'finish' });
		expect(engine.assess(content, done)).toEqual({ status: 'done', observed: [] });
		expect(engine.place(content, done)).toBe(END);
	});

	it('counts the strips that were gone through, never the words', () => {
		const written = after(write('remarque', 'x'));
		expect(engine.assess(content, written)).toEqual({ status: 'under-way', progress: { done: 0, of: 4 } });
		expect(engine.assess(content, after(go('ressenti')))).toMatchObject({ progress: { done: 1, of: 4 } });
	});

	it('can be written in, and emptied strip by strip, after the end', () => {
		const done = after(...through, { do: 'finish' }, write('bien', 'un'), write('demain', 'deux'));
		const erased = engine.advance(content, done, { do: 'erase', strip: 'bien' })!;
		expect(erased.texts).toEqual({ demain: 'deux' });
		expect(engine.advance(content, erased, { do: 'erase', strip: 'bien' })).toBeNull();
	});

	it('lets nobody undo an erasing: what was erased cannot come back on the page', () => {
		const erased = after(write('bien', 'un'), { do: 'erase', strip: 'bien' });
		expect(erased.since).toBe(0);
		expect(engine.advance(content, erased, go('bien'))!.since).toBe(1);
	});
});
