import { dev } from '$app/environment';
import type { Language } from '$lib/i18n';
import type { FromWorker, ToWorker } from './worker-messages';

/** How far the workbook is from working with the network cut, and whether a new version waits. */
export class Offline {
	state = $state<'unknown' | 'fetching' | 'ready' | 'unsupported' | 'failed'>('unknown');
	/** Files fetched for this language, of all that it needs. */
	fetched = $state({ done: 0, of: 0 });
	/** A new version waits for the learner's agreement. */
	updateWaiting = $state(false);
	/** The browser has promised not to evict what is kept here; undefined: not known. */
	persisted = $state<boolean | undefined>();

	#registration: ServiceWorkerRegistration | undefined;
	#lang: Language | undefined;
	#updating = false;

	/** Called once the page works, so that fetching never competes with the first choice. */
	async start(lang: Language): Promise<void> {
		this.#lang = lang;
		if (this.#registration) return this.#ask();
		if (dev || !('serviceWorker' in navigator)) {
			this.state = 'unsupported';
			return;
		}
		const container = navigator.serviceWorker;
		container.addEventListener('message', (event: MessageEvent<FromWorker>) => this.#hear(event.data));
		container.addEventListener('controllerchange', () => {
			if (this.#updating) location.reload();
		});
		try {
			this.#registration = await container.register('/service-worker.js');
			this.#watch(this.#registration);
			await container.ready;
			this.#ask();
		} catch {
			this.state = 'failed';
		}
		this.persisted = await navigator.storage?.persisted?.();
	}

	/** Asks the browser not to evict what is kept here. */
	async persist(): Promise<void> {
		this.persisted = await navigator.storage?.persist?.();
	}

	/** The learner agrees to the new version. @param settle writes what is at hand first; given: the worker to come */
	async update(settle: (next: ServiceWorker | null | undefined) => Promise<void>): Promise<void> {
		await settle(this.#registration?.waiting);
		this.#updating = true;
		this.#say(this.#registration?.waiting, { type: 'activate' });
	}

	#watch(registration: ServiceWorkerRegistration): void {
		const waiting = () => {
			this.updateWaiting = registration.waiting !== null && navigator.serviceWorker.controller !== null;
		};
		waiting();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', waiting);
		});
	}

	#ask(): void {
		if (this.#lang) this.#say(this.#registration?.active, { type: 'language', lang: this.#lang });
	}

	#say(worker: ServiceWorker | null | undefined, message: ToWorker): void {
		worker?.postMessage(message);
	}

	#hear(message: FromWorker): void {
		if (message.lang !== this.#lang) return;
		this.fetched = { done: message.done, of: message.of };
		this.state = message.failed ? 'failed' : message.done >= message.of ? 'ready' : 'fetching';
	}
}
