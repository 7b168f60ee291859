import { describe, expect, it } from 'vitest';
import type { ScaleAct } from './acts';
import { END, hasMoved, inHand, placeOf, scaleEngine, type ScaleState } from './engine';
import { frozen } from './frozen';
import { stopsOf } from './line';
import { sample } from './sample';
import type { ScaleContent } from './schema';

const content = frozen(sample.activity.content);
const { walks } = sample;

const after = (acts: readonly ScaleAct[], given: ScaleContent = content): ScaleState =>
	acts.reduce<ScaleState>(
		(state, act) => {
			const next = scaleEngine.advance(given, frozen(state), act);
			if (!next) throw new Error(`does not apply: ${JSON.stringify(act)}`);
			return next;
		},
		scaleEngine.start(given, 1)
	);
const tried = (walk: readonly ScaleAct[], act: ScaleAct, given = content) =>
	scaleEngine.advance(given, frozen(after(walk, given)), act);

const put = (thing: string, place: string): ScaleAct => ({ do: 'put', thing, place });
const because = (thing: string, reason: string): ScaleAct => ({ do: 'because', thing, reason });
const on = (from: 'first' | 'talk' | 'second' | 'compare'): ScaleAct => ({ do: 'on', from });

describe('placing', () => {
	it('takes any place for anything, and lets it be moved', () => {
		const state = after([put('sac', 'entre-nous'), put('sac', 'tout-de-suite')]);
		expect(placeOf(state.now, 'sac')).toBe('tout-de-suite');
	});

	it('knows no other thing and no other place, and never puts a thing where it lies', () => {
		expect(tried([], put('vélo', 'entre-nous'))).toBeNull();
		expect(tried([], put('sac', 'entre-deux'))).toBeNull();
		expect(tried([], put('constructor', 'entre-nous'))).toBeNull();
		expect(tried([put('sac', 'en-parler')], put('sac', 'en-parler'))).toBeNull();
	});

	it('deals the things in the order of the attempt', () => {
		const order = (seed: number) => inHand(content, { ...after([]), seed }).map((one) => one.id);
		expect(order(1)).toEqual(order(1));
		expect(new Set([1, 2, 3, 4, 5].map((seed) => order(seed).join())).size).toBeGreaterThan(1);
	});

	it('gives two ends three places between them', () => {
		const ends = { ...content, places: [content.places[0]!, content.places[3]!] };
		expect(stopsOf(ends).map((one) => one.id)).toEqual([
			'entre-nous',
			'presque-debut',
			'entre-deux',
			'presque-fin',
			'tout-de-suite'
		]);
		expect(placeOf(after([put('sac', 'entre-deux')], ends).now, 'sac')).toBe('entre-deux');
		expect(tried([put('sac', 'presque-fin')], because('sac', 'danger'), ends)).not.toBeNull();
		expect(tried([put('sac', 'presque-debut')], because('sac', 'danger'), ends)).toBeNull();
	});
});

describe('saying why', () => {
	it('takes a reason of the place where the thing lies, and no other', () => {
		expect(after(walks['with-a-reason']!).now.because).toEqual({ surnom: 'recommence' });
		expect(tried(walks['all-placed']!, because('surnom', 'danger'))).toBeNull();
		expect(tried(walks['all-placed']!, because('place', 'recommence'))).toBeNull();
		expect(tried([], because('surnom', 'recommence'))).toBeNull();
		expect(tried(walks['with-a-reason']!, because('surnom', 'recommence'))).toBeNull();
	});

	it('forgets the reason of a place that the thing leaves', () => {
		expect(after([...walks['with-a-reason']!, put('surnom', 'en-parler')]).now.because).toEqual({});
	});
});

describe('the steps', () => {
	it('waits until all lies somewhere before the talk', () => {
		expect(tried(walks['one-placed']!, on('first'))).toBeNull();
		expect(after([...walks['all-placed']!, on('first')]).step).toBe('talk');
	});

	it('moves nothing while one talks or compares', () => {
		expect(tried(walks.talk!, put('sac', 'tout-de-suite'))).toBeNull();
		expect(tried(walks.compare!, put('sac', 'en-parler'))).toBeNull();
		expect(tried(walks.compare!, on('compare'))).toBeNull();
	});

	it('starts the second placing where the first one was, and keeps the first', () => {
		const state = after(walks['second-placing']!);
		expect(state.now).toEqual(state.before);
		const moved = after(walks.moved!);
		expect([placeOf(moved.before!, 'sac'), placeOf(moved.now, 'sac')]).toEqual([
			'en-parler',
			'tout-de-suite'
		]);
		expect([hasMoved(moved, 'sac'), hasMoved(moved, 'place')]).toEqual([true, false]);
	});

	it('lets one stay: nothing has to move', () => {
		expect(after([...walks['second-placing']!, on('second')]).step).toBe('compare');
	});

	it('takes a second press of the same button for nothing', () => {
		expect(tried(walks.talk!, on('first'))).toBeNull();
	});
});

describe('the assessment', () => {
	it('is untouched at first, under way until both placings stand side by side', () => {
		expect(scaleEngine.assess(content, after([])).status).toBe('untouched');
		expect(scaleEngine.assess(content, after(walks['one-placed']!))).toEqual({
			status: 'under-way',
			progress: { done: 1, of: 6 }
		});
		expect(scaleEngine.assess(content, after(walks.moved!))).toMatchObject({ progress: { done: 5, of: 6 } });
	});

	it('observes moving and staying alike, and never which place it was', () => {
		expect(scaleEngine.assess(content, after(walks.compare!))).toEqual({
			status: 'done',
			observed: [
				{ what: 'stayed', at: 'place' },
				{ what: 'moved', at: 'sac' },
				{ what: 'stayed', at: 'surnom' },
				{ what: 'gave-a-reason', at: 'surnom' }
			]
		});
	});

	it('says where one stands', () => {
		expect(content.things.map((one) => one.id)).toContain(scaleEngine.place(content, after([])));
		expect(scaleEngine.place(content, after(walks.talk!))).toBe('talk');
		expect(scaleEngine.place(content, after(walks.compare!))).toBe(END);
	});
});
