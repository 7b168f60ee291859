/** The rules of a fresco: cards are laid in columns, sewn together, and mended where one can act. */
import type { Assessment } from '$lib/domain/assessment';
import { shuffled } from '$lib/domain/random';
import type { FrescoAct } from './acts';
import type { Card, FrescoContent } from './schema';

/** A thread that was sewn, and the lever that mends it. */
export interface Link {
	readonly from: string;
	readonly to: string;
	readonly lever?: string;
}

export interface FrescoState {
	readonly use: 'fresco';
	/** Orders the cards in hand. */
	readonly seed: number;
	/** Id of the column that each card lies in. */
	readonly at: Readonly<Record<string, string>>;
	/** In the order in which they were sewn. */
	readonly links: readonly Link[];
	readonly ready: boolean;
}

export const startFresco = (seed: number): FrescoState => ({
	use: 'fresco',
	seed,
	at: {},
	links: [],
	ready: false
});

export function advanceFresco(
	content: FrescoContent,
	state: FrescoState,
	act: FrescoAct
): FrescoState | null {
	if (state.ready) return null;
	switch (act.do) {
		case 'put': {
			const known = has(content.cards, act.card) && has(content.columns, act.column);
			if (!known || columnOf(state, act.card) === act.column) return null;
			return { ...state, at: { ...state.at, [act.card]: act.column } };
		}
		case 'link': {
			const { from, to } = act;
			if (from === to || findLink(state, from, to)) return null;
			if ([from, to].some((card) => columnOf(state, card) === undefined)) return null;
			return { ...state, links: [...state.links, { from, to }] };
		}
		case 'unlink': {
			const link = findLink(state, act.from, act.to);
			return link ? { ...state, links: state.links.filter((one) => one !== link) } : null;
		}
		case 'mend':
			return mend(content, state, act.from, act.to, act.lever);
		case 'ready':
			return isEnough(content, state) ? { ...state, ready: true } : null;
	}
}

function mend(content: FrescoContent, state: FrescoState, from: string, to: string, lever?: string) {
	const link = findLink(state, from, to);
	if (!link || link.lever === lever) return null;
	if (lever !== undefined && !has(content.levers, lever)) return null;
	const mended: Link = lever === undefined ? { from, to } : { from, to, lever };
	return { ...state, links: state.links.map((one) => (one === link ? mended : one)) };
}

export function assessFresco(content: FrescoContent, state: FrescoState): Assessment {
	if (state.ready) {
		const links = state.links.map((one) => ({ what: 'link', at: one.from }));
		const levers = state.links.flatMap((one) => (one.lever ? [{ what: 'lever', at: one.lever }] : []));
		return { status: 'done', observed: [...links, ...levers] };
	}
	const laid = Object.keys(state.at).length;
	if (laid === 0) return { status: 'untouched' };
	const sewn = Math.min(state.links.length, content.enough);
	// One more for saying that it is ready.
	return {
		status: 'under-way',
		progress: { done: laid + sewn, of: content.cards.length + content.enough + 1 }
	};
}

const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);

export const columnOf = (state: FrescoState, card: string): string | undefined =>
	Object.hasOwn(state.at, card) ? state.at[card] : undefined;

export const findLink = (state: FrescoState, from: string, to: string): Link | undefined =>
	state.links.find((one) => one.from === from && one.to === to);

/** The cards that lie in no column yet, in the order of this attempt. */
export const inHand = (content: FrescoContent, state: FrescoState): Card[] =>
	shuffled(content.cards, state.seed).filter((one) => columnOf(state, one.id) === undefined);

/** The cards of a column, in the content's order. */
export const cardsIn = (content: FrescoContent, state: FrescoState, column: string): Card[] =>
	content.cards.filter((one) => columnOf(state, one.id) === column);

/** It lies elsewhere than one would expect: something to talk about. */
export const isElsewhere = (state: FrescoState, card: Card): boolean =>
	columnOf(state, card.id) !== undefined && columnOf(state, card.id) !== card.family;

/** Every card lies somewhere, and there are links enough to call it a fresco. */
export const isEnough = (content: FrescoContent, state: FrescoState): boolean =>
	inHand(content, state).length === 0 && state.links.length >= content.enough;

/** What the content knows of a link; `other` where it was not foreseen. */
export function saidOfLink(content: FrescoContent, link: Link) {
	const known = content.links.find((one) => one.from === link.from && one.to === link.to);
	return known ?? { verdict: 'other' as const, explanation: content.otherLink };
}
