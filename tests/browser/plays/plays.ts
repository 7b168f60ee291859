import type { KindId } from '../../../src/lib/activities/engines';
import { board } from './board';
import { calm } from './calm';
import { charter } from './charter';
import { circle } from './circle';
import { cloze } from './cloze';
import { compliments } from './compliments';
import { emotions } from './emotions';
import { journal } from './journal';
import { mark } from './mark';
import { match } from './match';
import type { Play } from './play';
import { poster } from './poster';
import { quiz } from './quiz';
import { rewrite } from './rewrite';
import { scenario } from './scenario';
import { scene } from './scene';
import { selfcheck } from './selfcheck';
import { sort } from './sort';
import { thread } from './thread';
import { wordgrid } from './wordgrid';

/** How each kind is played to its end; `undefined` where the booklet has no activity of the kind yet. */
export const plays: { readonly [K in KindId]: Play<K> | undefined } = {
	board,
	calm,
	charter,
	circle,
	cloze,
	commitment: undefined,
	compliments,
	emotions,
	journal,
	mark,
	match,
	order: undefined,
	poster,
	quiz,
	rewrite,
	scale: undefined,
	scenario,
	scene,
	selfcheck,
	sort,
	thread,
	wordgrid
};

/** The play of a kind that is known by its name only. @throws when there is none */
export function playOf(kind: string): Play<KindId> {
	const play = Object.hasOwn(plays, kind) ? plays[kind as KindId] : undefined;
	if (!play) throw new Error(`an activity of the kind "${kind}" has no play: add it to tests/browser/plays`);
	// Which content it takes is the kind's own business: the activity names its kind.
	return play as Play<KindId>;
}
