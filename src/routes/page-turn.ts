import { afterNavigate, onNavigate } from '$app/navigation';
import type { NavigationTarget } from '@sveltejs/kit';

/** Another language of the same place counts as another page; another query or hash of it does not. */
const isTurn = (from: NavigationTarget | null, to: NavigationTarget | null) =>
	from?.url.pathname !== to?.url.pathname;

const wantsLessMotion = () =>
	document.documentElement.dataset.motion === 'less' ||
	matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Turns from page to page: a short fade where motion is welcome, and the focus on the new page's title, so that
 * the next Tab and the next sentence heard are the page's own. Kit says the title. Called by the root layout.
 */
export function turnPages(): void {
	onNavigate((navigation) => {
		if (!('startViewTransition' in document) || wantsLessMotion()) return;
		if (!isTurn(navigation.from, navigation.to)) return;
		return new Promise((resolve) => {
			const turn = document.startViewTransition(async () => {
				resolve();
				await navigation.complete;
			});
			// A page that is left before it has come is no error.
			for (const promise of [turn.ready, turn.finished, turn.updateCallbackDone]) promise.catch(() => {});
		});
	});

	afterNavigate(({ from, to, type }) => {
		if (type === 'enter' || !isTurn(from, to) || to?.url.hash) return;
		const main = document.querySelector<HTMLElement>('main');
		// What has placed the focus itself knows better.
		if (!main || (document.activeElement !== document.body && main.contains(document.activeElement))) return;
		const title = main.querySelector<HTMLElement>('h1') ?? main;
		title.tabIndex = -1;
		title.focus({ preventScroll: true });
	});
}
