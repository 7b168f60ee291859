import { expect, it } from 'vitest';
import type { TrailAct } from './acts';
import { trailEngine, type TrailState } from './engine';
import { sample } from './sample';
import { trailStage } from './stage';

const { content } = sample.activity;
const slidesAt = (walk: string) =>
	trailStage(
		content,
		sample.walks[walk]!.reduce<TrailState>(
			(state, act: TrailAct) => trailEngine.advance(content, state, act)!,
			trailEngine.start(content, 7)
		)
	);

it('shows the board and whose turn it is, then the card, and after an open square the card alone', () => {
	const [turn, card] = slidesAt('card');
	expect(turn).toMatchObject({ sign: 'moon', title: 'L’équipe Lune', lines: ['Que ressent-on\u00a0?'] });
	expect(turn!.trail).toBeDefined();
	expect(card!.options?.map(({ id }) => id)).toEqual(['found', 'together', 'pass']);
	expect(slidesAt('chosen').map(({ trail }) => trail)).toEqual([undefined]);
});

it('tells ideas after each card, passed or not, and then goes on', () => {
	for (const walk of ['ideas', 'helped', 'passed']) {
		const slides = slidesAt(walk);
		expect(slides.flatMap(({ lines }) => lines)).not.toEqual([]);
		expect(slides.at(-1)!.on).toMatchObject({ do: 'on' });
	}
});

it('puts each number of teams under its own key', () => {
	expect(
		slidesAt('teams')
			.at(-1)!
			.options?.map(({ act }) => act)
	).toEqual([1, 2, 3].map((teams) => ({ do: 'teams', teams })));
});

it('ends with what the whole class chose, and with no team', () => {
	const slides = slidesAt('end');
	expect(slides.find(({ things }) => things)?.things).toMatchObject([{ draw: 'cake', text: 'Un gâteau' }]);
	expect(slides.every(({ sign, signs }) => !sign && !signs)).toBe(true);
});
