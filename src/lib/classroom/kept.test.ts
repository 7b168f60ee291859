import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepStanding, keptStanding, readStanding, type Standing } from './kept';

const enter = { seq: 0, enter: { activity: 'a', seed: 1, frame: 0 } };
const standing: Standing = {
	seance: 'c1',
	step: 2,
	rev: 7,
	began: 1000,
	attempts: { accueil: [enter, { seq: 1, frame: 0, act: { do: 'show', slide: 1 } }] }
};

let room: Map<string, string>;

beforeEach(() => {
	room = new Map();
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => room.get(key) ?? null,
		setItem: (key: string, value: string) => void room.set(key, value)
	});
});
afterEach(() => vi.unstubAllGlobals());

describe('where the stage stands', () => {
	it('is found again by the same lesson', () => {
		keepStanding(standing);
		expect(keptStanding('c1', 'accueil')).toEqual(standing);
	});

	it('is not another lesson’s, nor another activity’s', () => {
		keepStanding(standing);
		expect(keptStanding('c2', 'accueil')).toBeUndefined();
		keepStanding({ ...standing, seance: '' });
		expect(keptStanding('', 'accueil')).toBeDefined();
		expect(keptStanding('', 'other')).toBeUndefined();
	});

	it('leaves out entries that could not be replayed', () => {
		const broken = { ...standing, attempts: { accueil: [{ ...enter, seq: 1 }], two: [enter] } };
		expect(readStanding(broken)?.attempts).toEqual({ two: [enter] });
	});

	it.each([
		null,
		'nonsense',
		12,
		{},
		{ ...standing, step: -1 },
		{ ...standing, rev: 'x' },
		{ ...standing, attempts: null }
	])('is nothing where nonsense was kept: %j', (kept) => {
		room.set('cahier-scene', JSON.stringify(kept));
		expect(keptStanding('c1', 'accueil')).toBeUndefined();
	});

	it('is kept nowhere where storage is refused, and the lesson goes on', () => {
		const refused = () => {
			throw new DOMException('refused', 'QuotaExceededError');
		};
		vi.stubGlobal('sessionStorage', { getItem: refused, setItem: refused });
		expect(() => keepStanding(standing)).not.toThrow();
		expect(keptStanding('c1', 'accueil')).toBeUndefined();
	});
});
