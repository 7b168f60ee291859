import { createSubscriber } from 'svelte/reactivity';

const query = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

const watched = createSubscriber((update) => {
	const asked = query();
	asked?.addEventListener('change', update);
	const observer = new MutationObserver(update);
	observer.observe(document.documentElement, { attributeFilter: ['data-motion'] });
	return () => {
		asked?.removeEventListener('change', update);
		observer.disconnect();
	};
});

/** Less motion is asked for, by the device or here. Read in an effect or in the page, it stays true to both. */
export function lessMotion(): boolean {
	watched();
	return document.documentElement.dataset.motion === 'less' || query()?.matches === true;
}
