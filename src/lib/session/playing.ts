import type { Kind } from '$lib/activities/view';
import type { Activity } from '$lib/domain/activity';
import type { Playable } from '$lib/domain/replay';

export interface Played {
	readonly activity: Activity;
	readonly kind: Kind<unknown, unknown, unknown>;
}

/** What the session plays: given anew when the learner changes language in mid-scene. */
export interface Playing extends Played {
	/** Small activities that this one may open in between, by id; absent: none. */
	readonly inside?: ReadonlyMap<string, Played>;
}

/** The frame of the activity itself; those that it opens in between come after. */
export const ROOT = 0;

export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

export const playableOf = ({ activity, kind }: Played): Playable => ({
	content: activity.content,
	engine: kind.engine,
	acts: kind.acts,
	renames: activity.renames
});
