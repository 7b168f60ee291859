const CHANNEL = 'cahier-aloud';

/** One voice a device: the tab that begins to read silences the others. */
export class Tabs {
	readonly #channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);

	constructor(hush: () => void) {
		if (this.#channel) this.#channel.onmessage = hush;
	}

	speaking(): void {
		this.#channel?.postMessage('speaking');
	}

	close(): void {
		this.#channel?.close();
	}
}
