import { expect, it } from 'vitest';
import { wordsIn } from '../parts/stage/pages';
import { promptsOf } from '$lib/domain/prompts';
import type { LeadingAct } from './acts';
import { leadingEngine, type LeadingState } from './engine';
import { sample } from './sample';
import { leadingStage } from './stage';

const { content } = sample.activity;
const slides = (...acts: LeadingAct[]) =>
	leadingStage(
		content,
		acts.reduce<LeadingState>(
			(state, act) => leadingEngine.advance(content, state, act)!,
			leadingEngine.start(content, 1)
		)
	);
const open: LeadingAct = { do: 'open', set: 'courte' };
const led = (situation: string): LeadingAct => ({ do: 'led', situation });

it('says the rule and the adult first, then asks which stories', () => {
	const [frame, choice] = slides();
	expect(frame?.title).toBe(content.rule);
	expect(frame?.lines.join(' ')).toBe(content.adult);
	expect(choice?.options?.map(({ id }) => id)).toEqual(['courte', 'longue']);
});

it('keeps the rule under every slide of a story, within forty words', () => {
	for (const slide of slides(open)) {
		expect(slide.foot).toBe(content.rule);
		expect(wordsIn([slide.over, slide.title, ...slide.lines, slide.foot].join(' '))).toBeLessThanOrEqual(40);
	}
});

it('shows the class the story, its question and its end, and nothing that the leader says besides', () => {
	const wall = slides(open).map(({ over, title, lines }) => [over, title, ...lines].join(' '));
	const [story] = content.situations;
	expect(wall.join(' ')).toContain(story!.question);
	expect(wall.join(' ')).toContain(story!.closing);
	for (const text of [story!.never, content.confide, ...story!.reactions.map((one) => one.text)])
		expect(wall.join(' ')).not.toContain(text);
});

it('lets a story be left out at its title, before the class has seen more of it', () => {
	const [title, ...told] = slides(open);
	expect(title?.title).toBe('Le ballon');
	expect(title?.optional).toBe(true);
	expect(JSON.stringify(title?.lines)).not.toContain('équipes');
	expect(told[0]?.lines.join(' ')).toContain('équipes');
	const pass = title!.options![0]!.act;
	expect(slides(open, pass)[0]?.title).toBe('Le bonnet');
});

it('gives the desk what to say if…, what never, and what when somebody confides', () => {
	const [slide] = slides(open, led('le-ballon'));
	const told = slide!.notes!.flatMap(({ lines }) => lines);
	expect(told).toContain('«\u00a0C’est important. On arrête, et l’adulte vient te voir.\u00a0»');
	expect(told).toContain(content.situations[1]!.never);
	expect(told).toContain(content.confide);
	expect(told).not.toContain('«\u00a0Ah bon\u00a0? Raconte\u00a0!\u00a0»');
});

it('asks in the words of the story, and in those of every scene where it has none', () => {
	expect(promptsOf(slides(open)[0]!)).toEqual(['see', 'act']);
	expect(promptsOf({})).toHaveLength(5);
});

it('lets the class stop once a set is through, and says then where help is', () => {
	const choice = slides(open, led('le-ballon'), led('le-bonnet'));
	expect(choice).toHaveLength(1);
	expect(choice[0]?.options?.map(({ id }) => id)).toEqual(['longue', 'stop']);
	const [end] = slides(open, led('le-ballon'), led('le-bonnet'), { do: 'stop' });
	expect(end?.lines.join(' ')).toBe(content.after);
	expect(end?.on).toBeUndefined();
});
