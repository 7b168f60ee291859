import type { Sign } from '$lib/classroom/under-signs';
import {
	keptHours,
	MOST_OTHERS,
	nothingDone,
	type ClassHours,
	type Done,
	type Hours,
	type Other
} from './class-hours';

/** The sheet on the screen: in memory until it has a sign, then kept at each change. */
export class Sheet {
	hours: Hours = $state.raw(nothingDone(''));
	/** The class that it is kept for; nothing as long as it is kept for none. */
	sign: Sign | undefined = $state.raw();
	/** Every class that has a sheet on this device. */
	kept: readonly ClassHours[] = $state.raw([]);
	said: '' | 'saved' | 'failed' | 'forgotten' = $state('');

	constructor(parcours: string) {
		this.hours = nothingDone(parcours);
	}

	/** Looks on the device, once the page is alive. */
	look(): void {
		this.kept = keptHours.all();
	}

	open({ picture, colour, ...hours }: ClassHours): void {
		this.sign = { picture, colour };
		this.hours = hours;
		this.said = '';
	}

	/** A blank sheet, for another class. */
	begin(): void {
		this.sign = undefined;
		this.hours = nothingDone(this.hours.parcours);
		this.said = '';
	}

	keepUnder(sign: Sign): void {
		this.sign = sign;
		this.#set(this.hours);
	}

	forget(sign: Sign): void {
		this.begin();
		this.said = keptHours.forget(sign) ? 'forgotten' : 'failed';
		this.look();
	}

	choose(parcours: string): void {
		this.#set({ ...this.hours, parcours });
	}

	/** @param done nothing: it was not done after all */
	set(id: string, done: Done | undefined): void {
		const others = Object.entries(this.hours.done).filter(([one]) => one !== id);
		const entries = done ? [...others, [id, done] as const] : others;
		this.#set({ ...this.hours, done: Object.fromEntries(entries) });
	}

	add(other: Other): void {
		if (this.hours.others.length >= MOST_OTHERS) return;
		this.#set({ ...this.hours, others: [...this.hours.others, other] });
	}

	/** @param done nothing: the line goes */
	change(at: number, done: Done | undefined): void {
		const others = this.hours.others.flatMap((one, index) =>
			index === at ? (done ? [{ ...one, ...done }] : []) : [one]
		);
		this.#set({ ...this.hours, others });
	}

	#set(hours: Hours): void {
		this.hours = hours;
		this.said = '';
		if (!this.sign) return;
		this.said = keptHours.keep({ ...this.sign, ...hours }) ? 'saved' : 'failed';
		this.look();
	}
}
