import type { StageOption } from '$lib/activities/parts/stage/slides';
import type { Command } from './keys';
import type { Room } from './room.svelte';
import type { Sitting } from './sitting.svelte';
import { phaseAfter, type Phase } from './timer';
import { drawn } from './draw';

/** Whoever leads the class: what each command does, on the wall and at the desk alike. */
export class Presenter {
	readonly sitting: Sitting;
	readonly room: Room;
	/** Why « Suivant » did not turn the page. */
	told = $state<'asks' | 'end'>();
	/** Keys, or the tools, are looked at. */
	looksAt = $state<'keys' | 'tools'>();

	constructor(sitting: Sitting, room: Room) {
		this.sitting = sitting;
		this.room = room;
	}

	/** Commands that one window does for itself (full screen) are not its own. */
	does(command: Command): void {
		this.told = undefined;
		const { sitting, room } = this;
		const { session } = sitting;
		switch (command.do) {
			case 'next': {
				const turned = sitting.next();
				if (turned !== 'turned') this.told = turned;
				return;
			}
			case 'back':
				return sitting.back();
			case 'rewind':
				return session?.rewind();
			case 'dark':
				// A clicker's third key: it takes what its two others came to.
				if (!session?.takeFramed()) session?.neutral();
				return;
			case 'neutral':
				return session?.neutral();
			case 'keys':
			case 'tools':
				this.looksAt = this.looksAt === command.do ? undefined : command.do;
				return;
			case 'room':
				return room.grow(command.by);
			case 'vote':
				return this.vote();
			case 'timer':
				return this.timer();
			case 'compare':
				return this.compare();
			case 'take':
				return this.#number(command.option, command.less);
		}
	}

	take(option: StageOption): void {
		this.told = undefined;
		this.sitting.session?.take(option);
	}

	/** How many options a vote here would have: those of the slide, or the four cards. */
	get choices(): number {
		return this.sitting.session?.slide.options?.length ?? 4;
	}

	/** Opens a vote, or closes the one that stands. */
	vote(): void {
		const { session } = this.sitting;
		if (!session) return;
		if (session.state.aside.vote) session.aside({ vote: 'close' });
		else if (this.choices >= 2) session.aside({ vote: 'open', options: this.choices });
	}

	count(option: number, by: 1 | -1): void {
		this.sitting.session?.aside({ vote: 'count', option, by });
	}

	/** Starts a timer, stops its flow for a while, and lets it go on. */
	timer(): void {
		const timer = this.sitting.session?.state.aside.timer;
		if (!timer) return this.startTimer('think');
		const act = timer.paused === undefined ? 'pause' : 'go';
		this.sitting.session?.aside({ timer: act, at: Date.now() });
	}

	startTimer(phase: Phase): void {
		this.sitting.session?.aside({ timer: 'start', phase, at: Date.now() });
	}

	nextPhase(): void {
		const timer = this.sitting.session?.state.aside.timer;
		if (timer) this.startTimer(phaseAfter(timer.phase));
	}

	compare(): void {
		const { session } = this.sitting;
		if (session?.compared) session.aside({ compare: !session.state.aside.compared });
	}

	/** Chance may say who speaks: where a teacher wants it, and nothing is asked about oneself. */
	get mayDraw(): boolean {
		const { session } = this.sitting;
		return this.room.draws && this.room.pupils !== undefined && session?.slide.personal !== true;
	}

	draw(): void {
		const { session } = this.sitting;
		if (!this.mayDraw || !session) return;
		const place = drawn(session.state.aside.draw, this.room.pupils!, Math.random());
		session.aside({ draw: 'call', place });
	}

	#number(option: number, less: boolean): void {
		const { session } = this.sitting;
		if (!session) return;
		const { vote } = session.state.aside;
		if (vote && !vote.revealed) return this.count(option, less ? -1 : 1);
		const asked = session.slide.options?.[option];
		if (asked) this.take(asked);
	}
}
