/** ms without a move after which the pointer goes out of the picture. */
const STILL = 3000;

/** Whether the pointer has been still for a while: it is hidden then, and comes back with the next move. */
export class Idle {
	still = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Listens to the pointer. @returns how to stop. */
	watch(): () => void {
		const moved = () => {
			this.still = false;
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => (this.still = true), STILL);
		};
		addEventListener('pointermove', moved, { passive: true });
		moved();
		return () => {
			removeEventListener('pointermove', moved);
			clearTimeout(this.#timer);
		};
	}
}
