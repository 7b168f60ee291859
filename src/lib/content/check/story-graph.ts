import { explore, type Exploration, type Game, type Situation } from './exploration';
import type { Choice, Play, Story } from './story';
import { memoryOf, type Attention } from './story-memory';

/** What a learner does: takes this choice, or goes on (`null`). */
interface Act {
	readonly choice: string | null;
}

const GO_ON: Act = { choice: null };

/** Where a learner stands, and what the adults met so far have answered. */
export interface Standing {
	readonly play: Play;
	/** An adult or a helpline has helped on the way, or helps here. */
	readonly helped: boolean;
	/** How many of them in a row have just failed to: two are one too many. */
	readonly refusals: 0 | 1 | 2;
}

export type StorySituation = Situation<Standing, Act>;

/** About three seconds; a story beyond it is beyond its author too. */
export const MOST_SITUATIONS = 100_000;

interface Restriction {
	/** The choices that are made; absent, every one that is offered. */
	readonly only?: (choice: Choice) => boolean;
	/** Variables in which two situations may not differ, though nothing ahead asks for them. */
	readonly remember?: readonly string[];
}

/** Meets every situation of a story, nearest first, for what decides where one can go. */
export const exploreStory = (
	story: Story,
	most = MOST_SITUATIONS,
	restriction?: Restriction
): Exploration<Standing, Act> => explore(gameOf(story, 'ways', restriction), most);

/**
 * A story as something to be played. With attention to `ways` alone, situations that differ only in what is
 * told count as one.
 */
export function gameOf(
	story: Story,
	attention: Attention,
	{ only = () => true, remember = [] }: Restriction = {}
): Game<Standing, Act> {
	const nodes = new Map(story.nodes.map((node) => [node.id, node]));
	const memoryAt = memoryOf(story, attention);
	// What is told is not looked at here, and yet each state can say what it tells.
	const keptAt = attention === 'texts' ? memoryAt : memoryOf(story, 'texts');
	const acts = new Map(story.nodes.map(({ id, choices }) => [id, actsIn(choices.filter(only))]));
	const after = new Map(
		story.nodes.map(({ id, choices }) => [id, actsIn(choices.filter((one) => one.always && only(one)))])
	);

	return {
		start: arrived(lightened(story.play.start()), { helped: false, refusals: 0 }),
		ways: (standing) =>
			actsOf(standing.play).flatMap((act) => {
				const next =
					act.choice === null ? story.play.next(standing.play) : story.play.choose(standing.play, act.choice);
				if (!next) return [];
				const play = lightened(next);
				const elsewhere = play.node !== standing.play.node;
				return [{ act, to: elsewhere ? arrived(play, standing) : { ...standing, play } }];
			}),
		key({ play: { node, chosen, vars, visits, taken }, helped, refusals }) {
			const { variables, visited, chose } = memoryAt(node, chosen);
			let key = `${node} ${chosen} ${helped} ${refusals}`;
			for (const name of variables) key += ` ${vars[name]}`;
			for (const name of remember) if (!variables.has(name)) key += ` ${vars[name]}`;
			for (const id of visited) key += Object.hasOwn(visits, id) ? ' +' : ' -';
			for (const choice of chose) key += taken.includes(choice) ? ' +' : ' -';
			return key;
		}
	};

	/** After a choice, one goes on, or does what may always be done. */
	function actsOf({ node, chosen }: Play): readonly Act[] {
		return chosen === null ? (acts.get(node) ?? []) : (after.get(node) ?? [GO_ON]);
	}

	/** What nothing ahead asks for decides nothing, and grows with every step: it is left behind. */
	function lightened({ node, chosen, vars, ...play }: Play): Play {
		const { visited, chose } = keptAt(node, chosen);
		const visits: Record<string, number> = {};
		for (const id of visited) if (Object.hasOwn(play.visits, id)) visits[id] = play.visits[id]!;
		return { node, chosen, vars, visits, taken: play.taken.filter((one) => chose.has(one)) };
	}

	function arrived(play: Play, { helped, refusals }: Omit<Standing, 'play'>): Standing {
		const node = nodes.get(play.node);
		if (!node?.relay) return { play, helped, refusals };
		if (node.answers !== 'fails') return { play, helped: true, refusals: 0 };
		return { play, helped, refusals: refusals === 0 ? 1 : 2 };
	}

	function actsIn(choices: readonly Choice[]): readonly Act[] {
		return [...choices.map((one): Act => ({ choice: one.id })), GO_ON];
	}
}
