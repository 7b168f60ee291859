import type { SpareCopy } from './copy';
import type { SpareOutcome, Spares } from './spares';

/** In ms: how long what was just kept may wait for its copy. */
const WAIT = 3000;
/** In ms: a notebook that is being locked waits no longer for its copy. */
const LAST_WAIT = 2000;

/** The spare copy of one notebook that is open: written a moment after each act. */
export class Spare {
	/** How the last one went; `undefined`: none was tried since the notebook was opened. */
	last: SpareOutcome | undefined;
	readonly #id: string;
	readonly #spares: Spares;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<unknown> = Promise.resolve();
	#closed = false;

	constructor(id: string, spares: Spares) {
		this.#id = id;
		this.#spares = spares;
	}

	/** Something was kept. Not put off by what follows: someone who goes on without a pause gets a copy as well. */
	soon(): void {
		if (!this.#closed) this.#timer ??= setTimeout(() => void this.now(), WAIT);
	}

	/** @param force over a copy of a database that this one has replaced */
	now(force = false): Promise<SpareOutcome> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const written = this.#writing.then(() => this.#spares.write(this.#id, force));
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
