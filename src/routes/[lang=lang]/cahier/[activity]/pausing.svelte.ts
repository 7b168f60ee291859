import { tick } from 'svelte';

/** A pause in the middle of a scene: what is shown waits, and one comes back to the same line of it. */
export class Pausing {
	on = $state(false);
	#at = 0;

	start(): void {
		this.#at = window.scrollY;
		this.on = true;
		window.scrollTo(0, 0);
	}

	/** @param from takes the focus again, once it is back */
	async end(from: () => HTMLElement | undefined): Promise<void> {
		this.on = false;
		await tick();
		from()?.focus({ preventScroll: true });
		window.scrollTo(0, this.#at);
	}
}
