import { describe, expect, it } from 'vitest';
import { sample } from './sample';
import type { QuizContent, QuizItem } from './schema';
import { findItem, isOpen, itemNow, optionsOf, reasonsOf, signsOf, verdictOf } from './selectors';
import type { Answer } from './state';
import { quizEngine } from './engine';

const content = sample.activity.content;
const item = (id: string) => findItem(content, id)!;
const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);
const opened = (picked: string[], reason?: string): Answer => ({
	picked,
	...(reason && { reason }),
	open: true,
	earlier: []
});
/** Every order that some thousand attempts would show. */
const orders = (show: (seed: number) => readonly { id: string }[]) =>
	new Set(Array.from({ length: 1000 }, (_, seed) => ids(show(seed)).join()));

const own: QuizContent = {
	question: '?',
	items: [
		{
			id: 'own',
			ask: 'single',
			options: ['a', 'ca-depend', 'b', 'c'].map((id) => ({ id, text: id, verdict: 'fits', explanation: id }))
		}
	]
};

describe('the order of answers', () => {
	it('is authored where labels come back from item to item, for true and false, and for opinions', () => {
		for (const id of ['le-ballon', 'pour-rire', 'le-doute'])
			expect(orders((seed) => optionsOf(content, { seed }, item(id)))).toEqual(
				new Set([ids(item(id).options).join()])
			);
	});

	it('is mixed for own texts, for several and for reasons, so that no place is always the best', () => {
		expect(orders((seed) => optionsOf(own, { seed }, own.items[0]!)).size).toBe(6);
		expect(orders((seed) => optionsOf(content, { seed }, item('le-surnom'))).size).toBe(24);
		expect(orders((seed) => reasonsOf({ seed }, item('pour-rire'))).size).toBe(6);
	});

	it('keeps « ça dépend » last', () => {
		for (const order of orders((seed) => optionsOf(own, { seed }, own.items[0]!)))
			expect(order).toMatch(/,ca-depend$/);
	});

	it('is the same for the same attempt, in any language', () => {
		const english: QuizContent = JSON.parse(JSON.stringify(content).replaceAll('Basile', 'Basil'));
		const order = (of: QuizContent) => ids(optionsOf(of, { seed: 42 }, findItem(of, 'le-surnom')!));
		expect(order(content)).toEqual(['rire-gene', 'stop', 'toujours-lui', 'pour-rire']);
		expect(order(english)).toEqual(order(content));
	});

	it('differs from item to item for one seed', () => {
		const twin = { ...item('le-surnom'), id: 'le-jumeau' } as QuizItem;
		const same = Array.from({ length: 100 }, (_, seed) => seed).filter(
			(seed) =>
				ids(optionsOf(content, { seed }, item('le-surnom'))).join() ===
				ids(optionsOf(content, { seed }, twin)).join()
		);
		expect(same.length).toBeLessThan(20);
	});
});

it('writes a label where an option has no text of its own', () => {
	expect(optionsOf(content, { seed: 1 }, item('le-ballon')).map((one) => one.text)).toEqual([
		'Une dispute',
		'Une taquinerie',
		'Du harcèlement',
		'Ça dépend'
	]);
});

describe('what an answer is worth', () => {
	it('is its option’s word where one answer is asked for', () => {
		expect(verdictOf(item('le-ballon'), opened(['dispute']))).toBe('fits');
		expect(verdictOf(item('le-ballon'), opened(['ca-depend']))).toBe('partly');
		expect(verdictOf(item('le-ballon'), opened(['harcelement']))).toBe('rethink');
	});

	it.each([
		[['stop', 'rire-gene', 'toujours-lui'], 'fits'],
		[['stop', 'rire-gene'], 'partly'],
		[['stop', 'rire-gene', 'toujours-lui', 'pour-rire'], 'partly'],
		[['stop', 'pour-rire'], 'partly'],
		[['pour-rire'], 'rethink']
	])('asks for all that fits and nothing to rethink: %j is %s', (picked, verdict) => {
		expect(verdictOf(item('le-surnom'), opened(picked))).toBe(verdict);
	});

	it.each([
		['false', 'effet', 'fits'],
		['false', 'plus-de-blagues', 'partly'],
		['true', 'effet', 'partly'],
		['depends', 'excuses', 'partly'],
		['true', 'plus-de-blagues', 'rethink']
	])('weighs the answer and its reason together: %s because %s is %s', (option, reason, verdict) => {
		expect(verdictOf(item('pour-rire'), opened([option], reason))).toBe(verdict);
	});

	it('is nothing for an opinion, and nothing before the answer is whole', () => {
		expect(verdictOf(item('le-doute'), opened(['a-deux']))).toBeUndefined();
		expect(verdictOf(item('le-surnom'), { ...opened(['stop']), open: false })).toBeUndefined();
	});

	it('says what was seen, what is left and what is to look at again', () => {
		const signs = { all: 3, seen: 1, left: 2, extra: 1 };
		expect(signsOf(item('le-surnom'), opened(['stop', 'pour-rire']))).toEqual(signs);
	});
});

it('knows the item that is shown, and that there is none at the end', () => {
	const state = quizEngine.start(content, 1);
	expect(itemNow(content, state)?.id).toBe('le-ballon');
	expect(itemNow(content, { ...state, at: 'fin' })).toBeUndefined();
});

it('does not take what every object has for an answer', () => {
	const state = quizEngine.start(content, 1);
	expect(isOpen(state, 'constructor')).toBe(false);
});
