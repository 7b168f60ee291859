/** What the parts of the view need of the whole. */
import type { DraftPort } from '../view';
import type { Address, SceneAct } from './acts';
import type { SceneState } from './engine';

export interface Table {
	readonly scene: SceneState;
	readonly drafts: DraftPort;
	/** One act, and whatever goes with it: where the focus lands, what is announced. */
	readonly act: (act: SceneAct) => void;
	/** Said to those who listen. */
	readonly tell: (words: string) => void;
}

export type { Address };
