import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leadingActs } from './acts';

const rename = (id: string) => ({ ancien: 'nouveau' })[id] ?? id;

it('reads ids by the name that they bear today', () => {
	expect(leadingActs.read({ do: 'open', set: 'ancien' }, rename)).toEqual({ do: 'open', set: 'nouveau' });
	expect(leadingActs.read({ do: 'on', situation: 'ancien', from: 'ancien' }, rename)).toEqual({
		do: 'on',
		situation: 'nouveau',
		from: 'nouveau'
	});
	expect(
		leadingActs.read({ do: 'answer', situation: 'ancien', reaction: 'ancien', answer: 'ancien' }, rename)
	).toEqual({ do: 'answer', situation: 'nouveau', reaction: 'nouveau', answer: 'nouveau' });
	expect(leadingActs.read({ do: 'pass', situation: 'ancien' }, rename)).toEqual({
		do: 'pass',
		situation: 'nouveau'
	});
});

it('understands nothing that is no act, and never throws', () => {
	for (const saved of [
		{ do: 'open' },
		{ do: 'on', situation: 'a' },
		{ do: 'answer', situation: 'a' },
		{ do: 'led' }
	])
		expect(leadingActs.read(saved, rename), JSON.stringify(saved)).toBeNull();
	fc.assert(fc.property(fc.anything(), (saved) => void leadingActs.read(saved, rename)));
});
