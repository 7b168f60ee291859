import { describe, expect, it } from 'vitest';
import type { EmotionsAct } from './acts';
import { emotionsEngine, feltOf, type EmotionsState } from './engine';
import { sample } from './sample';

const { content } = sample.activity;
const start = () => emotionsEngine.start(content, 7);
const advance = (state: EmotionsState, act: EmotionsAct) => emotionsEngine.advance(content, state, act);
const played = (...acts: EmotionsAct[]) =>
	acts.reduce<EmotionsState>((state, act) => advance(state, act)!, start());
const feel = (family: string): EmotionsAct => ({ do: 'feel', family });
const name = (family: string, nuance: string): EmotionsAct => ({ do: 'name', family, nuance });
const end: EmotionsAct = { do: 'end' };
const unsure: EmotionsAct = { do: 'unsure' };

describe('emotions', () => {
	it('may be several at once, and each is given back alone', () => {
		const state = played(feel('joie'), feel('peur'), { do: 'unfeel', family: 'joie' });
		expect(state.felt).toEqual([{ family: 'peur', places: [] }]);
	});

	it('are taken once, and given back only once taken', () => {
		expect(advance(played(feel('joie')), feel('joie'))).toBeNull();
		expect(advance(start(), { do: 'unfeel', family: 'joie' })).toBeNull();
		expect(advance(start(), feel('ennui'))).toBeNull();
		expect(advance(start(), feel('constructor'))).toBeNull();
	});

	it('take the last word and the last strength that were said of them', () => {
		const state = played(
			feel('peur'),
			name('peur', 'l-inquietude'),
			name('peur', 'la-frayeur'),
			{ do: 'strength', family: 'peur', intensity: 'un-peu' },
			{ do: 'strength', family: 'peur', intensity: 'beaucoup' }
		);
		expect(feltOf(state, 'peur')).toEqual({
			family: 'peur',
			nuance: 'la-frayeur',
			intensity: 'beaucoup',
			places: []
		});
		expect(advance(state, name('peur', 'la-frayeur'))).toBeNull();
	});

	it('are found in several places of the body, which can be taken back', () => {
		const at = (place: string): EmotionsAct => ({ do: 'place', family: 'peur', place });
		const state = played(feel('peur'), at('ventre'), at('gorge'), {
			do: 'unplace',
			family: 'peur',
			place: 'ventre'
		});
		expect(feltOf(state, 'peur')?.places).toEqual(['gorge']);
		expect(advance(state, at('gorge'))).toBeNull();
		expect(advance(state, { do: 'unplace', family: 'peur', place: 'ventre' })).toBeNull();
		expect(advance(state, at('genou'))).toBeNull();
	});

	it('say nothing of one that was not taken, and know only their own words', () => {
		expect(advance(start(), name('peur', 'la-frayeur'))).toBeNull();
		expect(advance(played(feel('peur')), name('peur', 'la-paix'))).toBeNull();
		expect(
			advance(played(feel('joie')), { do: 'strength', family: 'joie', intensity: 'envahissant' })
		).toBeNull();
	});
});

describe('a sentence of one’s own', () => {
	it('is kept trimmed, once, and can be emptied', () => {
		const kept = played({ do: 'say', text: ' Je ne comprends pas. ' });
		expect(kept.said).toBe('Je ne comprends pas.');
		expect(advance(kept, { do: 'say', text: 'Je ne comprends pas.' })).toBeNull();
		expect(advance(kept, { do: 'say', text: ' ' })).not.toHaveProperty('said');
		expect(advance(start(), { do: 'say', text: ' ' })).toBeNull();
	});
});

describe('the end', () => {
	it('needs one emotion or « Je ne sais pas », and nothing more', () => {
		expect(advance(start(), end)).toBeNull();
		expect(emotionsEngine.assess(content, played(feel('joie'), end)).status).toBe('done');
		expect(emotionsEngine.assess(content, played(unsure)).status).toBe('done');
	});

	it('lets nothing change until one goes back, and then all is as it was', () => {
		const ended = played(feel('joie'), end);
		for (const act of [feel('peur'), unsure, end, { do: 'say', text: 'Oui' } as EmotionsAct])
			expect(advance(ended, act)).toBeNull();
		expect(advance(ended, { do: 'back' })).toEqual(played(feel('joie')));
		expect(advance(start(), { do: 'back' })).toBeNull();
	});
});

describe('what is assessed', () => {
	it('is untouched, then under way with the first emotion or word', () => {
		expect(emotionsEngine.assess(content, start())).toEqual({ status: 'untouched' });
		expect(emotionsEngine.assess(content, played(feel('joie'))).status).toBe('under-way');
		expect(emotionsEngine.assess(content, played({ do: 'say', text: 'Oui' })).status).toBe('under-way');
	});

	it('tells what was practised and never what was felt', () => {
		const assessed = emotionsEngine.assess(content, played(...sample.walks.told!));
		expect(assessed).toEqual({
			status: 'done',
			observed: ['several', 'named', 'measured', 'found-in-the-body'].map((what) => ({ what, at: 'roue' }))
		});
	});

	it('stands at the wheel or after it, whatever was taken', () => {
		expect(emotionsEngine.place(content, played(feel('honte')))).toBe('roue');
		expect(emotionsEngine.place(content, played(unsure))).toBe('fin');
	});
});
