import { chaptersOf, shownAtFirst, shownOf, type Chapter } from './choices';
import type { Form } from './leaves';
import type { Piece } from '../reading.svelte';

export type Step = 'form' | 'activities' | 'words' | 'paper';

/** What somebody chooses to print. It lives as long as the page, and is kept nowhere. */
export class PrintDesk {
	step = $state<Step>('form');
	form = $state<Form>('a4');
	chapters = $state.raw<readonly Chapter[]>([]);
	/** Ids of the chapters and of the things in them that are shown. */
	shown = $state.raw<readonly string[]>([]);

	readonly steps: readonly Step[] = $derived(
		this.form === 'sheet' ? ['form', 'activities', 'paper'] : ['form', 'activities', 'words', 'paper']
	);
	/** What is printed: nothing in it is kept back. */
	readonly printed: readonly Chapter[] = $derived(shownOf(this.chapters, this.shown));

	/** @param isTelling see `shownAtFirst` */
	begin(pieces: readonly Piece[], isTelling: (activity: string) => boolean): void {
		this.chapters = chaptersOf(pieces);
		this.shown = shownAtFirst(this.chapters, isTelling);
	}

	choose(id: string, isShown: boolean): void {
		const others = this.shown.filter((one) => one !== id);
		this.shown = isShown ? [...others, id] : others;
	}

	/** One step on, or back. */
	go(by: 1 | -1): void {
		this.step = this.steps[this.steps.indexOf(this.step) + by] ?? this.step;
	}
}
