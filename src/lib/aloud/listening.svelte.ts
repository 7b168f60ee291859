import { blocksOf, type Block } from './blocks';
import { clear, show } from './highlight';
import { bringIntoSight } from './in-sight';
import { Player, type Reading } from './player';
import type { SpeechPort } from './port';
import { keepPreferences, readPreferences } from './preferences';
import { lineFrom, placeIn, scriptOf, type ScriptLine } from './script';
import { Tabs } from './tabs';
import { voiceFor } from './voices';

/** In letters that every voice of ours knows; a number alone is read by any. */
const isLatin = (text: string) => /\p{Script=Latin}/u.test(text) || !/\p{L}/u.test(text);

/** One sitting of listening to a page: what can be read, what is being read, and what the reader has set. */
export class Listening {
	/** Sentences of the page as it stands. */
	lines = $state.raw<readonly ScriptLine[]>([]);
	/** Something stands here that no voice of this device can read: it is left out, and that is said. */
	foreign = $state(false);
	reading = $state.raw<Reading>({ status: 'paused', at: 0, word: undefined, silent: false });
	speed = $state(1);
	/** Language → id of the voice that reads it. */
	voices = $state.raw<Readonly<Record<string, string>>>({});
	/** Blocks, each once: where one may begin. */
	readonly blocks = $derived(
		this.lines.map(({ block }) => block).filter((block, index, all) => block !== all[index - 1])
	);
	readonly block = $derived(this.lines[this.reading.at]?.block);

	readonly #root: () => HTMLElement | null;
	readonly #player: Player;
	readonly #tabs: Tabs;
	readonly #covered: () => number;
	readonly #voiceOf: (lang: string) => string | undefined;

	/**
	 * @param lang of the page: its voice reads a language that has none, which is better heard than missed, if it
	 * knows the letters
	 * @param covered how much of the window's foot the bar covers, in px
	 */
	constructor(port: SpeechPort, lang: () => string, root: () => HTMLElement | null, covered: () => number) {
		this.#root = root;
		this.#covered = covered;
		const voiceOf = (of: string) => voiceFor(port.voices(), of, this.voices[of.slice(0, 2)])?.id;
		this.#voiceOf = voiceOf;
		this.#player = new Player(
			port,
			(of) => voiceOf(of) ?? voiceOf(lang()),
			(now) => this.#follow(now)
		);
		this.#tabs = new Tabs(() => this.pause());
		const { speed, voices } = readPreferences();
		this.voices = voices;
		this.speed = speed;
		this.#player.rate = speed;
	}

	/** Reads the page anew; no sound. */
	open(from: Element | null = null): void {
		const lines = this.#script();
		this.#use(lines, Math.max(0, lineFrom(lines, from)));
	}

	/**
	 * The page has changed. Who listened and has just pressed something goes on listening, from what is new: a
	 * tired reader who chose has asked for the sequel, and a second press at each scene would be a tax on
	 * listening; « Pause » is one press away. Otherwise the page is only made ready.
	 * @param asked the reader has just pressed something in the page
	 */
	change(asked: boolean): void {
		const listened = this.reading.status !== 'paused';
		const lines = this.#script();
		const { at, same } = placeIn(lines, this.lines, this.reading.at, document.activeElement);
		this.#use(lines, at);
		if (!same && listened && asked) this.play();
	}

	/** Another page: silence, and nothing of this one is known. */
	leave(): void {
		this.pause();
		this.#use([], 0);
	}

	play(at?: number): void {
		this.#tabs.speaking();
		this.#player.play(at);
	}
	pause = (): void => this.#player.pause();
	next = (): void => this.#player.next();
	previous = (): void => this.#player.previous();
	toggle = (): void => (this.reading.status === 'playing' ? this.pause() : this.play());

	from(block: Block): void {
		const at = this.lines.findIndex((line) => line.block === block);
		if (at >= 0) this.play(at);
	}

	setSpeed(speed: number): void {
		this.speed = speed;
		keepPreferences({ speed });
		this.#player.rate = speed;
	}

	setVoice(lang: string, id: string): void {
		this.voices = { ...this.voices, [lang]: id };
		keepPreferences({ voices: this.voices });
		if (this.reading.status === 'playing') this.play();
	}

	close(): void {
		this.pause();
		this.#tabs.close();
		clear();
	}

	#script(): ScriptLine[] {
		const root = this.#root();
		const whole = root ? scriptOf(blocksOf(root)) : [];
		const read = whole.filter(({ lang, text }) => isLatin(text) || this.#voiceOf(lang) !== undefined);
		this.foreign = read.length < whole.length;
		return read;
	}

	#use(lines: readonly ScriptLine[], at: number): void {
		this.lines = lines;
		this.#player.load(lines, at);
	}

	#follow(now: Reading): void {
		const elsewhere = now.at !== this.reading.at;
		const began = elsewhere || now.status !== this.reading.status;
		this.reading = now;
		const line = this.lines[now.at];
		// A page that is only ready shows nothing: a mark says « you are here » to who listens.
		if (!line || now.status === 'ended' || (now.status === 'paused' && elsewhere)) return clear();
		if (now.status === 'paused' && !began) return;
		const range = show(line, now.word);
		if (range && began && now.status === 'playing') bringIntoSight(range, this.#covered());
	}
}
