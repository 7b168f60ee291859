import { isHeldKey, type HeldKey } from './held-key';
import type { FromKeys, ToKeys } from './worker-keys';

/** The worker that keeps keys in mind, or none: a first visit, a browser that has no workers, `npm run dev`. */
export type FindWorker = () => Promise<Pick<ServiceWorker, 'postMessage'> | null | undefined>;

/** In ms: a worker that was stopped starts again within this, even on a slow tablet. */
const PATIENCE = 1500;

/** The page's side: a key is handed to the service worker, and asked for again after a reload. */
export class Holder {
	readonly #find: FindWorker;
	/** Whatever is still on its way to the worker must not bring these back. */
	readonly #forgotten = new Set<string>();

	constructor(find: FindWorker = activeWorker) {
		this.#find = find;
	}

	/** @returns whether a reload will find it */
	async hold(held: HeldKey): Promise<boolean> {
		return isThere(await this.#say({ type: 'today-hold', held }));
	}

	/** The same to a worker that is about to take the place of this one. */
	static async handOver(held: HeldKey, next: Pick<ServiceWorker, 'postMessage'>): Promise<boolean> {
		return new Holder(async () => next).hold(held);
	}

	/** Says for a page that has no key that its tab still needs one. */
	async stay(id: string): Promise<boolean> {
		return isThere(await this.#say({ type: 'today-stay', id }));
	}

	/** The key of that notebook; `undefined`: nobody has it any more. */
	async ask(id: string): Promise<HeldKey | undefined> {
		const answer = await this.#say({ type: 'today-ask', id });
		const held = answer?.type === 'today-key' ? answer.held : undefined;
		return isHeldKey(held) && held.id === id ? held : undefined;
	}

	async has(id: string): Promise<boolean> {
		return isThere(await this.#say({ type: 'today-has', id }));
	}

	async forget(id: string): Promise<void> {
		this.#forgotten.add(id);
		await this.#say({ type: 'today-forget', id });
	}

	/** `undefined`: there is no worker, or it does not answer in time. */
	async #say(message: ToKeys): Promise<FromKeys | undefined> {
		const worker = await this.#find().catch(() => undefined);
		const isForgotten = message.type === 'today-hold' && this.#forgotten.has(message.held.id);
		if (!worker || isForgotten) return undefined;
		const { port1, port2 } = new MessageChannel();
		const answer = new Promise<FromKeys | undefined>((resolve) => {
			const timer = setTimeout(() => resolve(undefined), PATIENCE);
			port1.onmessage = ({ data }: MessageEvent<FromKeys>) => {
				clearTimeout(timer);
				resolve(data);
			};
		});
		try {
			worker.postMessage(message, [port2]);
			return await answer;
		} finally {
			port1.close();
		}
	}
}

const isThere = (answer: FromKeys | undefined): boolean => answer?.type === 'today-done' && answer.there;

/** The worker that controls this page; on a first visit the one that has just become active. */
export const activeWorker: FindWorker = async () => {
	const container = (globalThis.navigator as Navigator | undefined)?.serviceWorker;
	return container?.controller ?? (await container?.getRegistration())?.active;
};
