import { describe, expect, it } from 'vitest';
import type { Slide } from '$lib/activities/parts/stage/slides';
import { sample } from '$lib/activities/scale/sample';
import { stagedOf, type Stageable } from './staged';
import { StageSession } from './stage-session.svelte';

const options = [{ id: 'a', text: 'A', act: 'a' }];

/** At the first of these slides, in an activity of which no act matters. */
function sessionOf(slides: readonly Slide[]) {
	const engine: Stageable['engine'] = {
		start: () => 'here',
		advance: () => 'there',
		assess: () => ({ status: 'under-way', progress: { done: 0, of: 1 } }),
		place: () => 'here'
	};
	const acts = { version: 1, read: (act: unknown) => act };
	const staged = stagedOf({ engine, acts, stage: () => slides, opening: [], closing: [] });
	return new StageSession(sample.activity, staged, [], () => {});
}

describe('« Suivant » where options stand', () => {
	it('asks for one', () => {
		const session = sessionOf([
			{ id: 'ask', lines: [], options },
			{ id: 'then', lines: [] }
		]);
		expect(session.next()).toBe('asks');
		expect(session.slide.id).toBe('ask');
	});

	it('turns the slide where none need be taken', () => {
		const session = sessionOf([
			{ id: 'ask', lines: [], options, optional: true },
			{ id: 'then', lines: [] }
		]);
		expect(session.next()).toBe('turned');
		expect(session.slide.id).toBe('then');
	});
});

describe('a lesson that grows', () => {
	it('stands where its whole list stands, whichever way it got there', () => {
		const slides: Slide[] = [
			{ id: 'a', lines: [] },
			{ id: 'b', lines: [] },
			{ id: 'ask', lines: [], options },
			{ id: 'end', lines: [] }
		];
		const grown = sessionOf(slides);
		const moves = [1, 1, 0, 1, 1, 1, 0, 0, 1] as const;
		for (const move of moves) {
			if (move) grown.next();
			else grown.back();
			const whole = sessionOf(slides);
			whole.entries = JSON.parse(JSON.stringify(grown.entries)) as typeof grown.entries;
			expect(whole.state).toEqual(grown.state);
		}
		expect(grown.slide.id).toBe('ask');
	});
});
