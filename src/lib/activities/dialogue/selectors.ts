/** What a state shows, read from the content: for the view, the sheet and the content checks. */
import { holds } from '$lib/domain/conditions';
import { follow, type Way } from '$lib/domain/ways';
import { STEPS } from './steps';
import type { CoachLine, DialogueContent, Move, Outcome, Posture, Step, Turn } from './schema';
import { moveKey, type DialogueState } from './state';

export type Sign = DialogueContent['signs'][number];
type Also = NonNullable<Turn['also']>[number];

export const findTurn = (content: DialogueContent, id: string): Turn | undefined =>
	content.turns.find((turn) => turn.id === id);

export const findOutcome = (content: DialogueContent, turn: string, id: string): Outcome | undefined => {
	const found = findTurn(content, turn);
	return [...(found?.moves ?? []), ...(found?.compose?.outcomes ?? [])].find((one) => one.id === id);
};

/** The turn where the learner stands. @throws when the content has no such turn. */
export function turnNow(content: DialogueContent, state: DialogueState): Turn {
	const turn = findTurn(content, state.node);
	if (!turn) throw new Error(`this dialogue has no turn "${state.node}"`);
	return turn;
}

/** What comes of what was just said, if something was. */
export const outcomeNow = (content: DialogueContent, state: DialogueState): Outcome | undefined =>
	state.chosen === null ? undefined : findOutcome(content, state.node, state.chosen);

/** The sentences that may be said here and now, in authored order; none once one has been said. */
export function offered(content: DialogueContent, state: DialogueState): readonly Move[] {
	if (state.chosen !== null) return [];
	const moves = findTurn(content, state.node)?.moves ?? [];
	return moves.filter(
		(one) => holds(one.when, state) && !(one.once && state.taken.includes(moveKey(state.node, one.id)))
	);
}

/** Whether one may stop here and pass it on: everywhere, but at an ending, with the adult, and at a dark word. */
export function canRelay({ ending, relay, dark }: Turn): boolean {
	return ending === undefined && relay === undefined && !dark;
}

/** Where stopping leads. Said as a way, so that what is proved of ways holds for it. */
export function relayWay({ handover: { cautious, best }, turns }: DialogueContent): Way {
	const flags = turns.flatMap((one) => (one.flag ? [{ visited: one.id }] : []));
	return best === undefined || flags.length === 0
		? cautious
		: [{ when: { any: flags }, to: best }, { to: cautious }];
}

/** What somebody shows: the first of their signs whose condition holds. */
export const signOf = (content: DialogueContent, state: DialogueState, person: string): Sign | undefined =>
	content.signs.find((one) => one.of === person && holds(one.when, state));

export const postureOf = (content: DialogueContent, state: DialogueState, person: string): Posture =>
	signOf(content, state, person)?.posture ?? 'steady';

/** The further texts of this turn whose condition holds. */
export const alsoNow = (content: DialogueContent, state: DialogueState): readonly Also[] =>
	findTurn(content, state.node)?.also?.filter((one) => holds(one.when, state)) ?? [];

export const isEnded = (content: DialogueContent, state: DialogueState): boolean =>
	findTurn(content, state.node)?.ending !== undefined;

/** The way on from here, if one need only go on: after a reaction, or where nothing is said. */
export const onward = (content: DialogueContent, state: DialogueState): Way | undefined =>
	state.chosen === null ? findTurn(content, state.node)?.to : outcomeNow(content, state)?.to;

/** What the coach says, once: when one is about to leave a step. */
export function coachNow(content: DialogueContent, state: DialogueState): CoachLine | undefined {
	const { step } = turnNow(content, state);
	const way = onward(content, state);
	const to = way === undefined ? undefined : follow(way, state);
	if (step === undefined || to === undefined || findTurn(content, to)?.step === step) return undefined;
	return content.coach.find((one) => one.step === step && holds(one.when, state));
}

/** Where one is in the protocol; an ending is past its last step. */
export function stepNow(
	content: DialogueContent,
	state: DialogueState
): { step?: Step; done: number; of: number } {
	const steps: readonly string[] = STEPS[content.use];
	const { step } = turnNow(content, state);
	return step === undefined
		? { done: steps.length, of: steps.length }
		: { step, done: steps.indexOf(step), of: steps.length };
}
