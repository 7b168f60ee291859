import { beforeEach, describe, expect, it } from 'vitest';
import { Walk } from './walk.svelte';

const ORDER = ['danger', 'who', 'what', 'since'] as const;
const adults = () => new Walk(['staff', 'parent'], ORDER);

describe('a walk through « Que faire ? »', () => {
	beforeEach(() => {
		localStorage.clear();
		sessionStorage.clear();
	});

	it('asks a pupil about danger at once, and adults just after who they are', () => {
		expect(new Walk(['pupil'], ORDER).screen).toBe('danger');
		const walk = adults();
		expect(walk.screen).toBe('reader');
		walk.is('parent');
		expect([walk.screen, walk.reader]).toEqual(['danger', 'parent']);
	});

	it.each(['attack', 'dark', 'home', 'unsure'])(
		'stops at a danger (%s) before any other question',
		(danger) => {
			const walk = new Walk(['pupil'], ORDER);
			walk.answer('danger', [danger]);
			expect(walk.screen).toBe('stop');
			walk.next();
			expect(walk.screen).toBe('who');
		}
	);

	it('goes on where there is none, to the answer', () => {
		const walk = new Walk(['pupil'], ORDER);
		const seen = [walk.screen];
		for (const question of ORDER) {
			walk.answer(question, ['none']);
			seen.push(walk.screen);
		}
		expect(seen).toEqual(['danger', 'who', 'what', 'since', 'answer']);
		walk.next();
		expect(walk.screen).toBe('answer');
	});

	it('goes back one screen at a time and keeps what was chosen, until the danger is another', () => {
		const walk = adults();
		walk.is('staff');
		walk.answer('danger', ['dark']);
		walk.next();
		walk.answer('who', ['target']);
		walk.back();
		expect([walk.screen, walk.answers.who]).toEqual(['who', ['target']]);
		walk.back();
		walk.back();
		expect(walk.screen).toBe('danger');
		walk.answer('danger', ['none']);
		expect(walk.screen).toBe('who');
	});

	it('forgets all, and has left nothing in the device or in the address', () => {
		const [address, entries] = [location.href, history.length];
		const walk = adults();
		walk.is('parent');
		for (const question of ORDER) walk.answer(question, ['dark']);
		walk.forget();
		expect([walk.screen, walk.reader, walk.answers, walk.isFirst]).toEqual(['reader', 'staff', {}, true]);
		expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
		expect([location.href, history.length]).toEqual([address, entries]);
	});
});
