import type { KindId } from '../../../src/lib/activities/engines';
import type { Activity } from '../../../src/lib/domain/activity';
import { board } from './board';
import { calm } from './calm';
import { charter } from './charter';
import { circle } from './circle';
import { cloze } from './cloze';
import { commitment } from './commitment';
import { compliments } from './compliments';
import { dialogue } from './dialogue';
import { emotions } from './emotions';
import { journal } from './journal';
import { leading } from './leading';
import { mark } from './mark';
import { match } from './match';
import { order } from './order';
import type { Play } from './play';
import { poster } from './poster';
import { quiz } from './quiz';
import { rewrite } from './rewrite';
import { scale } from './scale';
import { scenario } from './scenario';
import { scene } from './scene';
import { selfcheck } from './selfcheck';
import { sort } from './sort';
import { thread } from './thread';
import { trail } from './trail';
import { triage } from './triage';
import { wordgrid } from './wordgrid';

/** How each kind is played to its end. A kind may come before its first activity, and then before its play. */
export const plays: { readonly [K in KindId]?: Play<K> } = {
	board,
	calm,
	charter,
	circle,
	cloze,
	commitment,
	compliments,
	dialogue,
	emotions,
	journal,
	leading,
	mark,
	match,
	order,
	poster,
	quiz,
	rewrite,
	scale,
	scenario,
	scene,
	selfcheck,
	sort,
	thread,
	trail,
	triage,
	wordgrid
};

/** The play of a kind that is known by its name only. @throws when it has no play yet */
export function playOf(kind: string): AnyPlay {
	if (!Object.hasOwn(plays, kind)) throw new Error(`tests/browser/plays has no play for the kind "${kind}"`);
	// The activity names its kind, and a kind takes its own content.
	return plays[kind as KindId] as AnyPlay;
}

type AnyPlay = (activity: Activity, seed: number, dealing: number) => ReturnType<Play<KindId>>;
