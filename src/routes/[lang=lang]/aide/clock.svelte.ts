import { onMount } from 'svelte';
import { thisMoment } from '$lib/help/hours';

/** In ms: a page that stays open all day goes on telling the truth. */
const EVERY = 30_000;

/** The time, once there is a browser; a page is drawn beforehand, at no particular hour. */
export class Clock {
	now = $state.raw<Date | undefined>();

	constructor() {
		onMount(() => {
			const tell = () => (this.now = thisMoment());
			tell();
			const timer = setInterval(tell, EVERY);
			return () => clearInterval(timer);
		});
	}
}
