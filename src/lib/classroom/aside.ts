/** What a class does beside the activity: it votes, thinks in twos, lets chance say who speaks, compares two ways. */
import { PROMPTS, type Prompt } from '$lib/domain/prompts';
import { drawAfter, NOBODY, type Draw, type DrawAct } from './draw';
import { timerAfter, type Timer, type TimerAct } from './timer';
import { voteAfter, type Vote, type VoteAct } from './vote';

export interface Aside {
	readonly vote: Vote | null;
	readonly timer: Timer | null;
	readonly draw: Draw;
	/** The way that was gone and the one before « Et si… ? » stand side by side. */
	readonly compared: boolean;
	/** Whose side the scene is looked at from, by id. */
	readonly through: string | null;
	/** The question that stands under the slide. */
	readonly prompt: Prompt | null;
}

export type AsideAct =
	| VoteAct
	| TimerAct
	| DrawAct
	| { readonly compare: boolean }
	| { readonly through: string | null }
	| { readonly prompt: Prompt | null };

export const NOTHING: Aside = {
	vote: null,
	timer: null,
	draw: NOBODY,
	compared: false,
	through: null,
	prompt: null
};

/** What goes on when the page turns: who has spoken, whose side one is on, and a timer that runs. */
export const turned = (aside: Aside): Aside => ({
	...aside,
	vote: null,
	compared: false,
	prompt: null,
	draw: { ...aside.draw, shown: false }
});

/** @returns `null` for an act that does not apply */
export function asideAfter(aside: Aside, act: AsideAct): Aside | null {
	if ('vote' in act) {
		const vote = voteAfter(aside.vote, act);
		return vote === undefined ? null : { ...aside, vote };
	}
	if ('timer' in act) {
		const timer = timerAfter(aside.timer, act);
		return timer === undefined ? null : { ...aside, timer };
	}
	if ('draw' in act) {
		const draw = drawAfter(aside.draw, act);
		return draw === undefined ? null : { ...aside, draw };
	}
	if ('compare' in act)
		return act.compare === aside.compared ? null : { ...aside, compared: act.compare, vote: null };
	if ('prompt' in act) return act.prompt === aside.prompt ? null : { ...aside, prompt: act.prompt };
	return act.through === aside.through ? null : { ...aside, through: act.through };
}

const isWhole = (value: unknown): value is number => Number.isInteger(value);

/** What another window or another day has kept. @returns `null` where it is not such an act */
export function readAside(saved: unknown): AsideAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (typeof act.vote === 'string') return readVote(act);
	if (typeof act.timer === 'string') return readTimer(act);
	if (typeof act.draw === 'string')
		return act.draw === 'close' || (isWhole(act.place) && (act.draw === 'call' || act.draw === 'pass'))
			? (act as unknown as DrawAct)
			: null;
	if (typeof act.compare === 'boolean') return { compare: act.compare };
	if (act.prompt === null || PROMPTS.some((one) => one === act.prompt))
		return { prompt: act.prompt as Prompt | null };
	return typeof act.through === 'string' || act.through === null ? { through: act.through } : null;
}

function readVote(act: Readonly<Record<string, unknown>>): VoteAct | null {
	switch (act.vote) {
		case 'open':
			return isWhole(act.options) ? { vote: 'open', options: act.options } : null;
		case 'count':
			return isWhole(act.option) && (act.by === 1 || act.by === -1)
				? { vote: 'count', option: act.option, by: act.by }
				: null;
		case 'reveal':
		case 'again':
		case 'close':
			return { vote: act.vote };
		default:
			return null;
	}
}

function readTimer(act: Readonly<Record<string, unknown>>): TimerAct | null {
	switch (act.timer) {
		case 'start':
			return isWhole(act.at) && (act.phase === 'think' || act.phase === 'pair' || act.phase === 'share')
				? { timer: 'start', phase: act.phase, at: act.at }
				: null;
		case 'pause':
		case 'go':
			return isWhole(act.at) ? { timer: act.timer, at: act.at } : null;
		case 'longer':
		case 'stop':
			return { timer: act.timer };
		default:
			return null;
	}
}
