import type { Notebook, OpenedNotebook } from '$lib/notebook/port';
import type { HeldKey, TabLock, TodayDoor as Door } from './open-notebook.svelte';
import { markToday, unmarkDevice } from './lesson-mark';
import { markedToday, openOnDevice, unmarkToday } from './today-mark';

/** In ms: browsers end a worker that hears nothing for 30 seconds, and the key in its memory with it. */
const AWAKE_EVERY = 10_000;

/** After a reload. */
const TRIES = 5;
/** In ms. */
const BETWEEN_TRIES = 100;

/** What the notebook of this page does for it. */
export interface Place {
	/** Everything is written there from now on. */
	use(opened: OpenedNotebook): Notebook;
	/** Today's notebook is open in another tab: nothing is written until somebody decides. */
	wait(): Promise<Notebook>;
	/** Nothing of today is meant in this tab. */
	device(): Promise<Notebook>;
	/** Loads this page anew: another tab goes on, and nothing of it stays here. */
	reload(): void;
}

/**
 * « Juste pour aujourd'hui »: a notebook whose key is in the memory of this page, and of the service worker for
 * the time of a reload. One tab has it.
 */
export class Today {
	/** A reload finds the key again; not known at first, for the worker of a first visit comes within seconds. */
	survives = $state<boolean | undefined>();
	/** What was written before is closed for good: its key went with the page, or the worker, that had it. */
	gone = $state(false);
	/** What the tab is called in which it is open; while this one waits. */
	where = $state<string | undefined>();

	#held: HeldKey | undefined;
	#lock: TabLock | undefined;
	#stop: (() => void) | undefined;
	#notebook: Notebook | undefined;
	readonly #place: Place;
	readonly #door: Door;
	readonly #holder: InstanceType<Door['Holder']>;

	constructor(place: Place, door: Door, holder = new door.Holder()) {
		this.#place = place;
		this.#door = door;
		this.#holder = holder;
	}

	/** What this tab writes in, as it was left: this notebook, that of the device, or none until it is decided. */
	async start(): Promise<Notebook> {
		const id = markedToday();
		if (!canBeKept()) return id === undefined ? this.#place.device() : this.#inMemory();
		this.#lock = await this.#claim(id ? TRIES : 1);
		if (!this.#lock) {
			const waiting = this.#place.wait();
			void this.#door.askTitle().then((title) => (this.where = title));
			return waiting;
		}
		const held = id ? await this.#holder.ask(id) : undefined;
		if (id && !held) this.gone = await this.#door.holdsRows(indexedDB, id).catch(() => false);
		await this.#sweep(held?.id);
		if (id !== undefined) return this.#open(held);
		this.#lock.release();
		return this.#place.device();
	}

	/** From now on this tab writes in a notebook of today. */
	begin(): Promise<Notebook> {
		if (markedToday() === undefined) markToday('');
		return this.start();
	}

	/** Goes on in this tab with what is open in another. */
	async here(): Promise<Notebook> {
		const id = openOnDevice();
		const given = await this.#door.askKey();
		this.#lock = await this.#door.claimTab(navigator.locks, 'steal');
		// Asleep, it still has its rows: the worker may have its key.
		const held = given ?? (id === undefined ? undefined : await this.#holder.ask(id));
		this.gone = !held;
		await this.#sweep(held?.id);
		return this.#open(held);
	}

	/** A worker is about to take the place of the one that has the key. */
	async handTo(next: ServiceWorker | null | undefined): Promise<void> {
		if (this.#held && next) await this.#door.Holder.handOver(this.#held, next);
	}

	/** Forgets the key, here and in the worker, and removes the rows. The tab stays in its lesson. */
	async end(): Promise<void> {
		const held = this.#held;
		markToday('');
		await this.#close();
		if (held) {
			await this.#holder.forget(held.id);
			await this.#door.removeRows(indexedDB, held.id);
			await this.#sweep();
		}
		this.#lock?.release();
	}

	/** This tab writes elsewhere from now on, and what was here goes. */
	async leave(): Promise<void> {
		await this.end();
		unmarkToday();
	}

	async #open(held: HeldKey | undefined): Promise<Notebook> {
		const key = held ?? (await this.#door.drawKey());
		const opened = await this.#door.openToday(key, !held);
		if (opened.notebook.keeping === 'device') {
			this.#held = key;
			markToday(key.id);
			const stops = [this.#keepAwake(key), this.#answerTabs(), this.#followPage()];
			this.#stop = () => stops.forEach((stop) => stop());
		} else this.survives = false;
		this.#notebook = opened.notebook;
		return this.#place.use(opened);
	}

	/** Without locks two tabs could not know of each other: nothing of it touches the disk. */
	async #inMemory(): Promise<Notebook> {
		const { MemoryNotebook } = await import('$lib/notebook/memory-notebook');
		this.#notebook = new MemoryNotebook();
		this.survives = false;
		return this.#place.use({ notebook: this.#notebook, refusal: undefined, lost: false });
	}

	/** Told again and again, so that whichever worker there is has it; on the way out too. */
	#keepAwake(held: HeldKey): () => void {
		const hold = async (isLate = false) => {
			if (this.#held !== held) return;
			const survives = await this.#holder.hold(held);
			if (this.#held === held && (survives || isLate)) this.survives = survives;
		};
		const container = (navigator as Partial<Navigator>).serviceWorker;
		const timer = setInterval(() => void hold(true), AWAKE_EVERY);
		const again = () => void hold();
		container?.addEventListener('controllerchange', again);
		addEventListener('pagehide', again);
		void container?.ready.then(again);
		void hold();
		return () => {
			clearInterval(timer);
			container?.removeEventListener('controllerchange', again);
			removeEventListener('pagehide', again);
		};
	}

	/** Another tab may ask where it is, and go on with it. */
	#answerTabs(): () => void {
		const reload = () => this.#place.reload();
		void this.#lock?.taken.then(reload);
		return this.#door.answerTabs({
			title: () => document.title,
			give: () => this.#give(),
			given: reload
		});
	}

	/** A page that goes lets go of the lock, and one that comes back as it was has neither lock nor place any more. */
	#followPage(): () => void {
		const hidden = () => this.#lock?.release();
		const shown = ({ persisted }: PageTransitionEvent) => {
			if (persisted) this.#place.reload();
		};
		addEventListener('pagehide', hidden);
		addEventListener('pageshow', shown);
		return () => {
			removeEventListener('pagehide', hidden);
			removeEventListener('pageshow', shown);
		};
	}

	/** @param tries the page before this one may hold it for a moment longer */
	async #claim(tries: number): Promise<TabLock | undefined> {
		for (let left = tries; ; left--) {
			const lock = await this.#door.claimTab(navigator.locks);
			if (lock || left <= 1) return lock;
			await new Promise((again) => setTimeout(again, BETWEEN_TRIES));
		}
	}

	async #give(): Promise<HeldKey | undefined> {
		const held = this.#held;
		this.#held = undefined;
		await this.#notebook?.flush().catch(() => {});
		await this.#notebook?.close();
		this.#lock?.release();
		return held;
	}

	async #close(): Promise<void> {
		this.#stop?.();
		this.#held = undefined;
		this.survives = undefined;
		await this.#notebook?.close();
		this.#notebook = undefined;
	}

	/** Rows whose key may still be given stay: a tab that is being loaded again, or that was closed just now. */
	async #sweep(mine?: string): Promise<void> {
		let left = false;
		await this.#door
			.sweep(indexedDB, async (id) => {
				const kept = id === mine || (await this.#holder.has(id));
				left ||= kept;
				return kept;
			})
			.catch(() => (left = true));
		if (!left) unmarkDevice();
	}
}

/** Whether tabs can know of each other, and rows be found again to be removed. */
const canBeKept = (): boolean =>
	'locks' in navigator && typeof (globalThis.indexedDB as IDBFactory | undefined)?.databases === 'function';
