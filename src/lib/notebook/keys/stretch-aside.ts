import type { Stretch } from './stretch';
import type { Answered, Asked } from './stretch.worker';

/**
 * Stretches a card in a worker, so that the page stays alive. The worker lives for one card: its memory goes
 * with it, and what it has read.
 * @throws {Error} when the device cannot: no worker, not enough memory
 */
export const stretchAside: Stretch = async (card, salt, cost) => {
	const worker = new Worker(new URL('./stretch.worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise((resolve, reject) => {
			worker.addEventListener('message', ({ data }: MessageEvent<Answered>) =>
				data ? resolve(data) : reject(new Error('a card could not be stretched here'))
			);
			worker.addEventListener('error', () => reject(new Error('the worker for cards did not start')));
			worker.postMessage({ card, salt, cost } satisfies Asked);
		});
	} finally {
		worker.terminate();
	}
};
