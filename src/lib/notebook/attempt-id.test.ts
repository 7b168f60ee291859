import { describe, expect, it } from 'vitest';
import { attemptId, fieldId, randomSalt } from './attempt-id';

describe('a derived id', () => {
	it('is the same for the same salt, activity and ordinal: frozen, since rows are found by it', async () => {
		expect(await attemptId('00', 'groupe', 0)).toBe('8c7a6ce74d7738afa4c67cea47825b98');
		expect(await fieldId('00', 'a1', 'journal')).toBe('def6e133b66145528f9738a29beacfce');
	});

	it('differs with the salt, the activity and the ordinal', async () => {
		const ids = await Promise.all([
			attemptId('00', 'groupe', 0),
			attemptId('01', 'groupe', 0),
			attemptId('00', 'rumeur', 0),
			attemptId('00', 'groupe', 1),
			fieldId('00', 'groupe', '0')
		]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('says nothing of what it names', async () => {
		expect(await attemptId(randomSalt(), 'groupe', 0)).toMatch(/^[0-9a-f]{32}$/);
		expect(randomSalt()).not.toBe(randomSalt());
	});
});
