import type { Body } from '../seal';
import type { Cost } from './cost';
import { stretch } from './stretch';

/** What the page asks. */
export interface Asked {
	readonly card: string;
	readonly salt: Body;
	readonly cost: Cost;
}

/** `undefined`: this device cannot, for want of memory. */
export type Answered = Body | undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	stretch(data.card, data.salt, data.cost).then(
		(key) => postMessage(key),
		() => postMessage(undefined)
	);
});
