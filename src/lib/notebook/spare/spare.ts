import type { SpareCopy } from './copy';
import type { SpareOutcome, Spares } from './spares';

/** In ms: how long what was just kept may wait for its copy. */
const WAIT = 3000;
/**
 * A copy is of the whole notebook: of ten thousand acts it keeps a slow device busy for more than a second, and keys
 * typed meanwhile are late. It is then made again only after so many times as long, and never later than `LATEST`.
 */
const REST = 20;
const LATEST = 30_000;
/** In ms: a notebook that is being locked waits no longer for its copy. */
const LAST_WAIT = 2000;

/** The spare copy of one notebook that is open: written a moment after each act. */
export class Spare {
	/** How the last one went; `undefined`: none was tried since the notebook was opened. */
	last: SpareOutcome | undefined;
	readonly #id: string;
	readonly #spares: Spares;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** In ms: how long the last one took. */
	#took = 0;
	#writing: Promise<unknown> = Promise.resolve();
	#closed = false;

	constructor(id: string, spares: Spares) {
		this.#id = id;
		this.#spares = spares;
	}

	/** Something was kept. Not put off by what follows: someone who goes on without a pause gets a copy as well. */
	soon(): void {
		const wait = Math.min(LATEST, Math.max(WAIT, REST * this.#took));
		if (!this.#closed) this.#timer ??= setTimeout(() => void this.now(), wait);
	}

	/** @param force over a copy of a database that this one has replaced */
	now(force = false): Promise<SpareOutcome> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const written = this.#writing.then(async () => {
			const began = performance.now();
			const outcome = await this.#spares.write(this.#id, force);
			this.#took = performance.now() - began;
			return outcome;
		});
		this.#writing = written.then((outcome) => (this.last = outcome));
		return written;
	}

	/** The copy of a database that this one has replaced: what the browser threw away. */
	async lost(salt: string): Promise<SpareCopy | undefined> {
		const copy = await this.#spares.read(this.#id);
		return copy && copy.salt !== salt && copy.rows.entries.length + copy.rows.drafts.length > 0
			? copy
			: undefined;
	}

	/** The notebook closes: what waits is copied, as far as it goes quickly. */
	async close(): Promise<void> {
		this.#closed = true;
		const pending = this.#timer === undefined ? this.#writing : this.now();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise((resolve) => (timer = setTimeout(resolve, LAST_WAIT)));
		await Promise.race([pending, late]);
		clearTimeout(timer);
	}
}
