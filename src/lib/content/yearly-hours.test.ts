import { expect, test } from 'vitest';
import { yearlyHours } from './yearly-hours';

const seance = (id: string, minutes: number) => ({ id, title: id.toUpperCase(), minutes });
const course = (...seances: ReturnType<typeof seance>[]) =>
	({ seances }) as Parameters<typeof yearlyHours>[0];

test('adds séance after séance, then the ritual, and says what is missing', () => {
	const hours = yearlyHours(course(seance('a', 45), seance('b', 55)), seance('deux-minutes', 20), 150);
	expect(hours.rows.map((one) => one.total)).toEqual([45, 100]);
	expect(hours.ritual).toEqual({ id: 'deux-minutes', title: 'DEUX-MINUTES', minutes: 20, total: 120 });
	expect(hours).toMatchObject({ total: 120, missing: 30 });
});

test('counts nothing for a ritual that is not there, and never owes hours back', () => {
	const hours = yearlyHours(course(seance('a', 55)), undefined, 50);
	expect(hours).toMatchObject({ ritual: undefined, total: 55, missing: 0 });
});
