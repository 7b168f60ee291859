import { describe, expect, it } from 'vitest';
import type { LeadingAct } from './acts';
import { answersOf, leadingEngine, skillsMet, voiceOf, type LeadingState } from './engine';
import { sample } from './sample';

const { content } = sample.activity;
const { walks } = sample;
const start = leadingEngine.start(content, 7);
const after = (acts: readonly LeadingAct[], ...more: LeadingAct[]): LeadingState =>
	[...acts, ...more].reduce<LeadingState>((state, act) => {
		const next = leadingEngine.advance(content, state, act);
		expect(next, JSON.stringify(act)).not.toBeNull();
		return next!;
	}, start);
const refuses = (acts: readonly LeadingAct[], act: LeadingAct) =>
	expect(leadingEngine.advance(content, after(acts), act), JSON.stringify(act)).toBeNull();

describe('rehearsed', () => {
	it('a story is read, the class reacts, one answers, one ends; then the voices change', () => {
		expect(after(walks['reading']!).step).toBe('lire');
		expect(after(walks['class-reacts']!).step).toBe('personne-ne-parle');
		expect(after(walks['closing']!).step).toBe('finir');
		expect(voiceOf(after(walks['closing']!))).toBe('A');
		expect(after(walks['voices-changed']!).at).toBe('le-bonnet');
		expect(voiceOf(after(walks['voices-changed']!))).toBe('B');
	});

	it('does not go on from a reaction that nobody has answered', () => {
		refuses(walks['class-reacts']!, { do: 'on', situation: 'le-ballon', from: 'personne-ne-parle' });
	});

	it('leaves the voices as they are where a story is left out', () => {
		expect(voiceOf(after(walks['reading']!, { do: 'pass', situation: 'le-ballon' }))).toBe('A');
	});

	it('lets another answer be tried, and keeps both', () => {
		expect(after(walks['another-answer']!).answers['le-ballon']).toEqual({
			'personne-ne-parle': ['designer', 'attendre']
		});
	});

	it('comes to the choice of another set, offers none twice, and ends where none is left', () => {
		expect(after(walks['more-to-choose']!).at).toBe('choix');
		refuses(walks['more-to-choose']!, { do: 'open', set: 'courte' });
		expect(after(walks['left-out']!).at).toBe('fin');
	});

	it('has nothing to stop before a story was gone through; one that is left out is none', () => {
		refuses([], { do: 'stop' });
		refuses(walks['reading']!, { do: 'stop' });
		refuses([...walks['reading']!, { do: 'pass', situation: 'le-ballon' }], { do: 'stop' });
		expect(after(walks['voices-changed']!, { do: 'stop' }).at).toBe('fin');
	});

	it('shows answers in an order that says nothing, the same for one attempt', () => {
		const reaction = content.situations[0]!.reactions[0]!;
		const orders = [0, 1, 2, 3, 4, 5].map((seed) =>
			answersOf(leadingEngine.start(content, seed), reaction)
				.map(({ id }) => id)
				.join()
		);
		expect(new Set(orders).size).toBeGreaterThan(1);
		expect(answersOf(start, reaction)).toEqual(answersOf(after(walks['reading']!), reaction));
	});

	it('names the skills that were met, and observes a relay and a second try', () => {
		const state = after(walks['stopped']!);
		expect(skillsMet(content, state)).toEqual(['silence', 'relais']);
		expect(leadingEngine.assess(content, state)).toEqual({
			status: 'done',
			observed: [
				{ what: 'another-answer', at: 'le-ballon' },
				{ what: 'relay', at: 'le-bonnet' }
			]
		});
	});
});

describe('led in front of a class', () => {
	it('a story is over once it was told, asked and ended', () => {
		expect(after(walks['led']!).through).toEqual({ 'le-ballon': 'led', 'le-bonnet': 'led' });
		expect(after(walks['led']!).at).toBe('choix');
	});

	it('is no longer led once it is being rehearsed', () => {
		refuses(walks['class-reacts']!, { do: 'led', situation: 'le-ballon' });
	});
});
