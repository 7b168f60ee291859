/** Think, talk in twos, share: silent, always extendable, and nothing ends when it does (experience.md §3.5). */

export const PHASES = ['think', 'pair', 'share'] as const;
export type Phase = (typeof PHASES)[number];
/** In seconds: what each phase is given at first. */
export const GIVEN: Readonly<Record<Phase, number>> = { think: 60, pair: 120, share: 180 };
/** In seconds: what « Encore du temps » adds. */
export const MORE = 60;

export interface Timer {
	readonly phase: Phase;
	/** In ms since 1970. */
	readonly until: number;
	/** In seconds: all that was given. */
	readonly given: number;
	/** In ms: what was left when it was paused. */
	readonly paused?: number;
}

export type TimerAct =
	| { readonly timer: 'start'; readonly phase: Phase; readonly at: number }
	| { readonly timer: 'longer' }
	| { readonly timer: 'pause' | 'go'; readonly at: number }
	| { readonly timer: 'stop' };

/** @returns `undefined` for an act that does not apply, `null` where no timer stands any more */
export function timerAfter(timer: Timer | null, act: TimerAct): Timer | null | undefined {
	if (act.timer === 'start') {
		const given = GIVEN[act.phase];
		return { phase: act.phase, given, until: act.at + given * 1000 };
	}
	if (timer === null) return undefined;
	const { paused, ...running } = timer;
	switch (act.timer) {
		case 'longer': {
			const longer = { ...timer, given: timer.given + MORE };
			return paused === undefined
				? { ...longer, until: timer.until + MORE * 1000 }
				: { ...longer, paused: paused + MORE * 1000 };
		}
		case 'pause':
			return paused === undefined ? { ...timer, paused: Math.max(0, timer.until - act.at) } : undefined;
		case 'go':
			return paused === undefined ? undefined : { ...running, until: act.at + paused };
		case 'stop':
			return null;
	}
}

/** In seconds, never under zero. @param now in ms since 1970 */
export const leftOf = ({ until, paused }: Timer, now: number): number =>
	Math.max(0, Math.ceil((paused ?? until - now) / 1000));

/** The phase that follows; after the last one, the first. */
export const phaseAfter = (phase: Phase): Phase => PHASES[(PHASES.indexOf(phase) + 1) % PHASES.length]!;
