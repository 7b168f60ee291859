import { afterEach, expect, it, vi } from 'vitest';
import { cover, coverWhenAway, uncover } from './cover';
import { forgetPlace, keepPlace, keptPlace } from './hidden-place';
import { hide } from './hide';

afterEach(() => {
	uncover();
	forgetPlace();
	document.body.hidden = false;
	vi.restoreAllMocks();
	history.replaceState(null, '', '/');
});

const isCovered = () => 'covered' in document.documentElement.dataset;

it('covers, names nothing, puts the drafts and takes the place of the page, all before it returns', () => {
	history.replaceState(null, '', '/fr/aide/');
	document.title = 'Aide – Cahier';
	const seen: unknown[] = [];
	hide({
		neutral: '/fr/pause/',
		putDrafts: () => seen.push(['drafts', isCovered(), document.title, location.pathname]),
		go: (path) => seen.push(['go', path, location.pathname, document.body.hidden])
	});
	expect(seen).toEqual([
		['drafts', true, 'Cahier', '/fr/aide/'],
		['go', '/fr/pause/', '/fr/pause/', true]
	]);
	expect(keptPlace()).toBe('/fr/aide/');
});

it('hides all the same where nothing can be kept', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('refused', 'SecurityError');
	});
	const go = vi.fn();
	hide({ neutral: '/fr/pause/', putDrafts: () => {}, go });
	expect(go).toHaveBeenCalledWith('/fr/pause/');
	expect(keptPlace()).toBeUndefined();
});

it('comes back to places of this site only', () => {
	keepPlace('https://ailleurs.example/fr/');
	expect(keptPlace()).toBeUndefined();
	keepPlace('//ailleurs.example/fr/');
	expect(keptPlace()).toBeUndefined();
});

it('covers the page while it is away, and no longer', () => {
	const state = vi.spyOn(document, 'visibilityState', 'get');
	const away = (is: DocumentVisibilityState) => {
		state.mockReturnValue(is);
		document.dispatchEvent(new Event('visibilitychange'));
	};
	const stop = coverWhenAway();
	away('hidden');
	expect(isCovered()).toBe(true);
	away('visible');
	expect(isCovered()).toBe(false);
	cover();
	stop();
	expect(isCovered()).toBe(false);
	away('hidden');
	expect(isCovered()).toBe(false);
});
