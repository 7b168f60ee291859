import { describe, expect, it } from 'vitest';
import type { PosterAct } from './acts';
import { MOST_IMAGES, posterEngine, sloganOf, type PosterState } from './engine';
import { CELLS } from './layouts';
import { sample } from './sample';

const { content } = sample.activity;
const start = posterEngine.start(content, 7);
const after = (...acts: PosterAct[]): PosterState =>
	acts.reduce<PosterState>((state, act) => {
		const next = posterEngine.advance(content, state, act);
		if (!next) throw new Error(`${JSON.stringify(act)} does not apply`);
		return next;
	}, start);
const refused = (state: PosterState, act: PosterAct) =>
	expect(posterEngine.advance(content, state, act)).toBeNull();
const add = (what: string): PosterAct => ({ do: 'add', what });

describe('the slogan', () => {
	it('begins from words of the content by their id, so that it changes language with the page', () => {
		const begun = after({ do: 'begin', starter: 'parler' });
		expect(begun.slogan).toEqual({ starter: 'parler' });
		expect(sloganOf(content, begun)).toMatch(/^En parler/);
	});

	it('becomes one’s own words, trimmed, and goes away without a word', () => {
		const own = after({ do: 'begin', starter: 'parler' }, { do: 'say', text: '  Viens avec nous  ' });
		expect(own.slogan).toEqual({ text: 'Viens avec nous' });
		expect(posterEngine.advance(content, own, { do: 'say', text: ' ' })?.slogan).toBeUndefined();
	});

	it('does not change for words that stand there already, nor for an unknown starter', () => {
		const begun = after({ do: 'begin', starter: 'parler' });
		refused(begun, { do: 'begin', starter: 'parler' });
		refused(begun, { do: 'say', text: sloganOf(content, begun) });
		refused(start, { do: 'say', text: '' });
		refused(start, { do: 'begin', starter: 'constructor' });
	});
});

describe('the sheet', () => {
	it('takes any layout and papers of the kind, and no others', () => {
		expect(after({ do: 'lay', layout: 'side' }, { do: 'colour', pair: 'ciel' })).toMatchObject({
			layout: 'side',
			pair: 'ciel'
		});
		refused(start, { do: 'lay', layout: 'toString' });
		refused(start, { do: 'colour', pair: 'rouge' });
	});

	it('lets the first layout be chosen once, as a choice like any other', () => {
		const chosen = after({ do: 'lay', layout: start.layout });
		expect(chosen.styled).toBe(true);
		refused(chosen, { do: 'lay', layout: start.layout });
	});

	it('keeps every image in its place when the layout changes', () => {
		const laid = after(add('bench'), { do: 'put', image: 'i1', cell: 'c2' }, { do: 'lay', layout: 'sky' });
		expect(laid.images[0]).toMatchObject({ what: 'bench', cell: 'c2' });
	});
});

describe('an image', () => {
	it('is laid on the first free place, and in the middle once all are taken', () => {
		const nine = after(...CELLS.map(() => add('sun')));
		expect(nine.images.map((one) => one.cell)).toEqual([...CELLS]);
		expect(posterEngine.advance(content, nine, add('star'))?.images.at(-1)?.cell).toBe('b2');
	});

	it('never takes the name of one that was taken off', () => {
		const again = after(add('sun'), { do: 'remove', image: 'i1' }, add('star'));
		expect(again.images.map((one) => one.id)).toEqual(['i2']);
	});

	it('moves, grows, leans and comes to the front, each only where that changes something', () => {
		const two = after(add('sun'), add('star'));
		const changed = after(
			add('sun'),
			add('star'),
			{ do: 'put', image: 'i1', cell: 'c3' },
			{ do: 'size', image: 'i1', size: 'large' },
			{ do: 'turn', image: 'i1', turn: 'left' },
			{ do: 'front', image: 'i1' }
		);
		expect(changed.images.at(-1)).toEqual({ id: 'i1', what: 'sun', cell: 'c3', size: 'large', turn: 'left' });
		refused(two, { do: 'put', image: 'i1', cell: 'a1' });
		refused(two, { do: 'put', image: 'i1', cell: 'd4' });
		refused(two, { do: 'size', image: 'i1', size: 'middle' });
		refused(two, { do: 'turn', image: 'i1', turn: 'straight' });
		refused(two, { do: 'front', image: 'i2' });
		refused(two, { do: 'remove', image: 'i9' });
	});

	it('is one of the kind’s own, and there are twelve at most', () => {
		refused(start, add('heart'));
		refused(start, add('constructor'));
		refused(after(...Array.from({ length: MOST_IMAGES }, () => add('sun'))), add('sun'));
	});
});

describe('the end', () => {
	it('asks for nothing: an empty poster may be ready, and no tick is needed', () => {
		expect(posterEngine.assess(content, start).status).toBe('untouched');
		expect(posterEngine.assess(content, after({ do: 'ready' })).status).toBe('done');
	});

	it.each(['print', 'image'] as const)('is reached when the poster is taken away: %s', (as) => {
		const taken = after({ do: 'begin', starter: 'parler' }, { do: 'take', as });
		expect(posterEngine.assess(content, taken).status).toBe('done');
		refused(taken, { do: 'take', as });
	});

	it('leaves the poster alone until it is taken up again', () => {
		const ready = after(add('sun'), { do: 'ready' });
		refused(ready, { do: 'remove', image: 'i1' });
		refused(ready, { do: 'ready' });
		refused(start, { do: 'resume' });
		const resumed = posterEngine.advance(content, ready, { do: 'resume' })!;
		expect(posterEngine.advance(content, resumed, { do: 'remove', image: 'i1' })?.images).toEqual([]);
	});

	it('ticks and unticks what was looked at again', () => {
		const ticked = after({ do: 'tick', check: 'geste' });
		expect(posterEngine.assess(content, ticked)).toEqual({
			status: 'under-way',
			progress: { done: 1, of: 4 }
		});
		refused(ticked, { do: 'tick', check: 'geste' });
		refused(start, { do: 'tick', check: 'autre' });
		refused(start, { do: 'untick', check: 'geste' });
		expect(posterEngine.advance(content, ticked, { do: 'untick', check: 'geste' })?.ticked).toEqual([]);
	});
});
