import type { Asked } from './spare.worker';
import { noSpares, type Spares } from './spares';

/**
 * The spare copies, kept by a worker: only there are sync access handles, and the page stays alive. One
 * notebook at a time, over all tabs: a copy that is being written is not one that is being removed.
 */
export const sparesAside: Spares = {
	write: (id, force) => inTurn(id, 'write', id, force),
	read: (id) => inTurn(id, 'read', id),
	list: () => ask('list'),
	remove: (id) => inTurn(id, 'remove', id)
};

async function inTurn<D extends keyof Spares>(
	id: string,
	deed: D,
	...given: Parameters<Spares[D]>
): Promise<Awaited<ReturnType<Spares[D]>>> {
	const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
	const asked = () => ask(deed, ...given);
	return locks ? locks.request(`cahier-copie-${id}`, asked) : asked();
}

/** Where there is no worker, as where there is no room. */
async function ask<D extends keyof Spares>(
	deed: D,
	...given: Parameters<Spares[D]>
): Promise<Awaited<ReturnType<Spares[D]>>> {
	type Answer = Awaited<ReturnType<Spares[D]>>;
	const none = noSpares[deed] as (...given: readonly unknown[]) => Promise<Answer>;
	if (typeof Worker === 'undefined') return none(...given);
	const worker = new Worker(new URL('./spare.worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise<Answer>((resolve) => {
			worker.addEventListener('message', ({ data }: MessageEvent<{ answer: Answer }>) =>
				resolve(data.answer)
			);
			worker.addEventListener('error', () => resolve(none(...given)));
			worker.postMessage({ deed, given } satisfies Asked);
		});
	} finally {
		worker.terminate();
	}
}
