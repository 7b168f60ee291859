import type { SpeechPort, Utterance, Voice } from './port';

/** What a voice may do with one utterance. */
export type Manner =
	'well' | 'without-words' | 'never-starts' | 'ends-early' | 'ends-silently' | 'fails' | 'blocked';

/** A voice for tests: it says some letters a second, or does what real ones were seen to do instead. */
export class FakeVoice implements SpeechPort {
	manner: Manner = 'well';
	/** Letters a second. */
	pace = 20;
	restAfterCancel = 0;
	readonly said: string[] = [];
	readonly rates: number[] = [];
	woken = 0;
	cancels = 0;
	list: Voice[] = [{ id: 'Marie', name: 'Marie', lang: 'fr-FR', local: true, isDefault: true }];
	#tell: (() => void) | undefined;
	#now: Utterance | undefined;
	#timers: ReturnType<typeof setTimeout>[] = [];

	voices = () => this.list;
	onvoices = (tell: () => void) => {
		this.#tell = tell;
		return () => (this.#tell = undefined);
	};
	appear = (list: Voice[]) => {
		this.list = list;
		this.#tell?.();
	};
	busy = () => this.#now !== undefined;
	wake = () => void (this.woken += 1);

	say(utterance: Utterance): void {
		this.said.push(utterance.text);
		this.rates.push(utterance.rate);
		this.#now = utterance;
		const lasts = (utterance.text.length / (this.pace * utterance.rate)) * 1000;
		const later = (ms: number, run: () => void) => this.#timers.push(setTimeout(run, ms));
		const end = () => {
			this.#now = undefined;
			utterance.onend();
		};
		if (this.manner === 'never-starts') return;
		if (this.manner === 'blocked' || this.manner === 'fails') {
			const trouble = this.manner === 'fails' ? 'failed' : 'blocked';
			later(10, () => {
				this.#now = undefined;
				utterance.onerror(trouble);
			});
			return;
		}
		later(10, () => utterance.onstart());
		if (this.manner === 'well')
			for (const { index } of utterance.text.matchAll(/\S+/g))
				later(11 + (index / utterance.text.length) * lasts, () => utterance.onword(index, undefined));
		if (this.manner === 'ends-early') later(15, end);
		else if (this.manner === 'ends-silently') later(lasts, () => (this.#now = undefined));
		else later(12 + lasts, end);
	}

	cancel(): void {
		this.cancels += 1;
		this.#timers.forEach(clearTimeout);
		this.#timers = [];
		const cut = this.#now;
		this.#now = undefined;
		// As browsers do: the one that is cut short hears of it.
		cut?.onerror('interrupted');
	}

	/** What another page, or the device, does to it. */
	interrupt(): void {
		this.cancel();
	}
}
