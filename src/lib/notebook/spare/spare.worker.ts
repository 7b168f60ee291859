import { opfsSlots } from './opfs';
import { sparesIn, type Spares } from './spares';

/** What the page asks: which of the deeds of `Spares`, and with what. */
export interface Asked {
	readonly deed: keyof Spares;
	readonly given: readonly unknown[];
}

const spares = sparesIn(opfsSlots);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	const deed = spares[data.deed] as (...given: readonly unknown[]) => Promise<unknown>;
	void deed(...data.given).then((answer) => postMessage({ answer }));
});
