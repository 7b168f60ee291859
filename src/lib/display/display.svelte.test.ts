import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Display } from './display.svelte';
import { KEY } from './kept';
import { DEFAULTS } from './options';

const root = document.documentElement;

const running: (() => void)[] = [];
function started(display = new Display()): Display {
	running.push(display.start());
	return display;
}

beforeEach(() => localStorage.clear());
afterEach(() => {
	for (const stop of running.splice(0)) stop();
	vi.restoreAllMocks();
	for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});

describe('Display', () => {
	it('takes up what this device remembers', () => {
		localStorage.setItem(KEY, '{"theme":"dark","spacing":"wide"}');
		const display = new Display();
		expect(display.preferences).toEqual(DEFAULTS);
		started(display);
		expect(display.preferences).toEqual({ ...DEFAULTS, theme: 'dark', spacing: 'wide' });
		expect(root.dataset).toMatchObject({ theme: 'dark', spacing: 'wide' });
	});

	it('shows and remembers a choice, and puts everything back', () => {
		const display = started();
		display.choose('size', '170');
		expect(root.dataset.size).toBe('170');
		expect(localStorage.getItem(KEY)).toBe('{"version":1,"size":"170"}');
		display.reset();
		expect(root.dataset.size).toBeUndefined();
		expect(localStorage.getItem(KEY)).toBeNull();
	});

	it('shows a choice for this page when the browser refuses to remember, and says so', () => {
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('refused', 'SecurityError');
		});
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
			throw new DOMException('refused', 'SecurityError');
		});
		const display = started();
		display.choose('theme', 'contrast');
		expect(root.dataset.theme).toBe('contrast');
		expect(display.kept).toBe(false);
		// What another tab keeps under another name is not about this.
		dispatchEvent(new StorageEvent('storage', { key: 'cahier-prenoms' }));
		expect(root.dataset.theme).toBe('contrast');
	});

	it('follows another tab, until it is stopped', () => {
		const display = new Display();
		const stop = display.start();
		const elsewhere = (stored: string) => {
			localStorage.setItem(KEY, stored);
			dispatchEvent(new StorageEvent('storage', { key: KEY }));
		};
		elsewhere('{"font":"lexend"}');
		expect(root.dataset.font).toBe('lexend');
		stop();
		elsewhere('{"font":"andika"}');
		expect(root.dataset.font).toBe('lexend');
	});

	it('leaves the page as app.html has set it, until it has read what is remembered', () => {
		root.dataset.theme = 'dark';
		new Display().turnTo('8-10', false);
		expect({ ...root.dataset }).toEqual({ theme: 'dark' });
	});

	it('dresses each page for its age, unless a skin was chosen', () => {
		const display = new Display();
		display.turnTo('8-10', false);
		started(display);
		expect(root.dataset.skin).toBe('8-10');
		display.turnTo('15-18', true);
		expect([root.dataset.skin, display.hasSimple]).toEqual(['15-18', true]);
		display.choose('skin', '11-14');
		display.turnTo('8-10', false);
		expect(root.dataset.skin).toBe('11-14');
	});
});
