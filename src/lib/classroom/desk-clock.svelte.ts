import type { Sitting } from './sitting.svelte';

const MINUTE = 60_000;

/** Time used against the plan, in whole minutes: nothing counts down, and nothing ends. */
export class DeskClock {
	readonly #sitting: Sitting;
	#now = $state(Date.now());

	/** Whole minutes since the lesson was begun. */
	readonly used: number = $derived.by(() =>
		Math.max(0, Math.floor((this.#now - this.#sitting.began) / MINUTE))
	);
	/** What the plan gives up to the end of the step that stands. */
	readonly planned: number = $derived.by(() => {
		const { lesson, step } = this.#sitting;
		return lesson.steps.slice(0, step + 1).reduce((sum, { minutes }) => sum + minutes, 0);
	});
	/** What the plan leaves to this step; below 0 once it is longer than planned. */
	readonly left: number = $derived.by(() => this.planned - this.used);

	constructor(sitting: Sitting) {
		this.#sitting = sitting;
	}

	/** @returns what stops it */
	run(): () => void {
		const ticking = setInterval(() => (this.#now = Date.now()), 5000);
		return () => clearInterval(ticking);
	}
}
