import { isRecord } from './entry-shape';
import type { Change } from './port';

/** Tells the other tabs that something was written or erased. It carries derived ids, never what was written. */
export class Channel {
	readonly #listeners = new Set<(change: Change) => void>();
	readonly #channel: BroadcastChannel | undefined;

	/** @param database whose tabs are spoken to */
	constructor(database: string) {
		this.#channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(database);
		this.#channel?.addEventListener('message', (event) => {
			const change = changeIn(event.data);
			if (change) for (const listener of this.#listeners) listener(change);
		});
	}

	/** Heard by the other tabs only. */
	tell(change: Change): void {
		this.#channel?.postMessage(change);
	}

	listen(listener: (change: Change) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): void {
		this.#listeners.clear();
		this.#channel?.close();
	}
}

/** A tab that runs another version of the app may say things unknown here. */
function changeIn(data: unknown): Change | undefined {
	if (!isRecord(data)) return undefined;
	if (data['erased'] === true) return { erased: true };
	return typeof data['attempt'] === 'string' ? { attempt: data['attempt'] } : undefined;
}
