import { expect, it } from 'vitest';
import { knots, lines, progressNow } from './engine';
import { played } from './played';
import { beat, decision, ending, message, talk } from './talk';

const content = talk([
	beat('soir', { moment: 'lundi', messages: [message('a'), message('b')], to: 'choix' }),
	beat('choix', {
		decisions: [
			decision('preuve', 'choix', { once: true, then: [message('p'), message('q')] }),
			decision('adulte', 'fin', { then: [message('r')] })
		]
	}),
	ending('fin', { moment: 'mardi', messages: [message('z')] })
]);
const all = ['soir:b', 'soir', 'choix/preuve', 'choix:q', 'choix', 'choix/adulte', 'choix'];
const told = (walk: string[]) =>
	lines(content, played(content, walk)).map((line) =>
		line.what === 'moment'
			? `- ${line.moment}`
			: line.what === 'knot'
				? `* ${line.knot.decision.id}`
				: line.message.id
	);

it('tells everything that was read and decided, in order, whatever the loops', () => {
	expect(told([])).toEqual(['- lundi', 'a']);
	expect(told(all)).toEqual(['- lundi', 'a', 'b', '* preuve', 'p', 'q', '* adulte', 'r', '- mardi', 'z']);
});

it('gives every line a key of its own', () => {
	const loop = talk([
		beat('choix', { messages: [message('m')], decisions: [decision('x', 'choix'), decision('y', 'fin')] }),
		ending('fin')
	]);
	const keys = lines(loop, played(loop, ['choix/x', 'choix', 'choix/x', 'choix', 'choix/y'])).map(
		(line) => line.key
	);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys.length).toBe(9);
});

it('knows of each knot where to go back to, and what else was possible then', () => {
	const made = knots(content, played(content, all));
	expect(made.map(({ index, decision: { id }, others }) => [index, id, others.map((one) => one.id)])).toEqual(
		[
			[2, 'preuve', ['adulte']],
			[5, 'adulte', []]
		]
	);
	expect(played(content, all.slice(0, made[0]!.index))).toMatchObject({ beat: 'choix', decision: null });
});

it('counts the decisions made, and about how many there will be', () => {
	const progress = (walk: string[]) => progressNow(content, played(content, walk));
	expect(progress([])).toEqual({ done: 0, of: 1 });
	expect(progress(all.slice(0, 3))).toEqual({ done: 1, of: 2 });
	expect(progress(all)).toEqual({ done: 2, of: 2 });
});
