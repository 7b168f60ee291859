import { expect, it } from 'vitest';
import { said } from '../parts/stage/slides';
import { played } from './played';
import { sample } from './sample';
import { markStage } from './stage';
import { piece, search } from './texts';

const { content } = sample.activity;
const slides = (walk: string) => markStage(content, played(content, sample.walks[walk]!));
const slide = (walk: string, id: string) => slides(walk).find((one) => one.id === id);

it('shows a message as a message, and asks of it', () => {
	const asked = slide('start', 'piece-jade-comme');
	expect(asked?.talk?.map(({ from }) => from)).toEqual(['jade']);
	expect(asked?.options).toHaveLength(content.signals.length);
	expect(asked?.optional).toBe(true);
});

it('reads a paragraph whole before it asks of its pieces', () => {
	const ids = slides('start').map(({ id }) => id);
	const at = ids.indexOf('piece-cinq');
	expect(ids.slice(0, at).some((id) => id.startsWith('told-'))).toBe(true);
});

it('lets a mark be taken back', () => {
	const option = slide('some-marks', 'piece-cinq')?.options?.find(({ id }) => id === 'plusieurs');
	expect(option).toMatchObject({ taken: true, act: { do: 'unmark' } });
});

it('says nothing of a mark before the class has looked', () => {
	expect(slides('two-on-one').some(({ id }) => id.startsWith('said-'))).toBe(false);
	expect(slides('looked').some(({ id }) => id.startsWith('said-'))).toBe(true);
});

it('does not ask for several signals where one is sought', () => {
	const one = search({ p: [piece('x', { a: 'fits' })] }, ['a']);
	const [asked] = markStage(one, played(one, [])).filter(({ options }) => options);
	expect(asked?.lines).toEqual([said('signHere')]);
});
