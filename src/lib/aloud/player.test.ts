import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeVoice } from './fake-voice';
import { Player, type Reading } from './player';

const FIRST = 'Le groupe de la classe s’allume lundi soir.';
const SECOND = 'Une image retouchée de Sami circule dans le groupe.';
const THIRD = 'Personne ne répond, tout le monde a vu.';

let voice: FakeVoice;
let player: Player;
let told: Reading[];
const lines = (...texts: string[]) => texts.map((text) => ({ text, lang: 'fr' }));
const status = () => player.reading.status;

beforeEach(() => {
	vi.useFakeTimers();
	voice = new FakeVoice();
	told = [];
	player = new Player(
		voice,
		() => 'Marie',
		(now) => told.push(now)
	);
	player.load(lines(FIRST, SECOND, THIRD), 0);
});
afterEach(() => vi.useRealTimers());

describe('a player with a good voice', () => {
	it('says nothing before it is asked', () => {
		vi.advanceTimersByTime(5000);
		expect(voice.said).toEqual([]);
	});

	it('says the sentences one after the other, and ends', () => {
		player.play();
		vi.advanceTimersByTime(20_000);
		expect(voice.said).toEqual([FIRST, SECOND, THIRD]);
		expect(status()).toBe('ended');
		player.play();
		expect(voice.said.at(-1)).toBe(FIRST);
	});

	it('tells the word that is reached', () => {
		player.play();
		vi.advanceTimersByTime(1000);
		const words = told.flatMap(({ word }) => (word ? [FIRST.slice(word.start, word.end)] : []));
		expect(words.slice(0, 2)).toEqual(['Le', 'groupe']);
	});

	it('cancels before it says anything', () => {
		const before = voice.cancels;
		player.play();
		expect(voice.cancels).toBeGreaterThan(before);
	});

	it('pauses at once, and says the sentence again from its start', () => {
		player.play();
		vi.advanceTimersByTime(500);
		player.pause();
		vi.advanceTimersByTime(10_000);
		expect(voice.said).toEqual([FIRST]);
		expect(status()).toBe('paused');
		player.play();
		expect(voice.said).toEqual([FIRST, FIRST]);
	});

	it('goes to the next sentence and back, and stops at both ends', () => {
		player.play();
		player.next();
		player.next();
		player.next();
		expect(player.reading.at).toBe(2);
		player.previous();
		expect(voice.said.at(-1)).toBe(SECOND);
		player.previous();
		player.previous();
		expect(player.reading.at).toBe(0);
	});

	it('says the sentence again at another speed', () => {
		player.play();
		player.rate = 0.7;
		expect(voice.said).toEqual([FIRST, FIRST]);
		expect(voice.rates).toEqual([1, 0.7]);
	});

	it('waits after a cancel where the engine asks it, and not before the first word', () => {
		voice.restAfterCancel = 250;
		player.play();
		expect(voice.said).toHaveLength(1);
		player.next();
		vi.advanceTimersByTime(240);
		expect(voice.said).toHaveLength(1);
		vi.advanceTimersByTime(20);
		expect(voice.said).toHaveLength(2);
	});

	it('shows a word of the second piece of a long sentence at its place in the sentence', () => {
		const long = `${'Un mot après l’autre, '.repeat(9)}enfin la fin de la phrase.`;
		player.load(lines(long), 0);
		player.play();
		vi.advanceTimersByTime(60_000);
		expect(voice.said.length).toBeGreaterThan(1);
		const last = told.findLast(({ word }) => word)?.word;
		expect(last && long.slice(last.start, last.end)).toBe('phrase');
	});
});

describe('a page that changes', () => {
	it('does not interrupt a sentence that is still there', () => {
		player.play();
		vi.advanceTimersByTime(200);
		player.load(lines('Nouveau.', FIRST, SECOND), 1);
		vi.advanceTimersByTime(3000);
		expect(voice.said).toEqual([FIRST, SECOND]);
	});

	it('pauses where the new page begins, with no sound', () => {
		player.play();
		player.load(lines('Une autre page.'), 0);
		vi.advanceTimersByTime(5000);
		expect(voice.said).toEqual([FIRST]);
		expect(status()).toBe('paused');
	});
});

describe('a player with a voice that is not well', () => {
	it('reads without words where the voice tells none', () => {
		voice.manner = 'without-words';
		player.play();
		vi.advanceTimersByTime(20_000);
		expect(voice.said).toHaveLength(3);
		expect(told.some(({ word }) => word)).toBe(false);
	});

	it('wakes one that does not start, asks once more, then says that nothing is heard', () => {
		voice.manner = 'never-starts';
		player.play();
		vi.advanceTimersByTime(3000);
		expect(voice.woken).toBe(1);
		vi.advanceTimersByTime(10_000);
		expect(voice.said).toEqual([FIRST, FIRST]);
		expect(player.reading).toMatchObject({ status: 'paused', silent: true });
		voice.manner = 'well';
		player.play();
		expect(player.reading).toMatchObject({ status: 'playing', silent: false });
	});

	it('goes on with the next sentence when one does not start after others did', () => {
		player.play();
		vi.advanceTimersByTime(100);
		voice.manner = 'never-starts';
		vi.advanceTimersByTime(3000);
		expect(voice.said.at(-1)).toBe(SECOND);
		vi.advanceTimersByTime(8000);
		voice.manner = 'well';
		vi.advanceTimersByTime(1000);
		expect(voice.said.slice(0, 4)).toEqual([FIRST, SECOND, SECOND, THIRD]);
		expect(player.reading.silent).toBe(false);
	});

	it('does not take what an older sentence tells late for the voice of this one', () => {
		voice.manner = 'never-starts';
		const asked = vi.spyOn(voice, 'say');
		player.play();
		player.next();
		vi.advanceTimersByTime(1000);
		asked.mock.calls[0]![0].onstart();
		vi.advanceTimersByTime(20_000);
		expect(voice.said).toEqual([FIRST, SECOND, SECOND]);
		expect(player.reading.silent).toBe(true);
	});

	it('asks again for a sentence that ends before it could be said, then goes on', () => {
		voice.manner = 'ends-early';
		player.play();
		vi.advanceTimersByTime(20);
		expect(voice.said).toEqual([FIRST, FIRST]);
		vi.advanceTimersByTime(500);
		expect(voice.said.slice(0, 3)).toEqual([FIRST, FIRST, SECOND]);
		expect(player.reading.silent).toBe(true);
	});

	it('goes on when a sentence ends without saying so', () => {
		voice.manner = 'ends-silently';
		player.play();
		vi.advanceTimersByTime(20_000);
		expect(voice.said).toEqual([FIRST, SECOND, THIRD]);
		expect(status()).toBe('ended');
	});

	it('pauses when another page interrupts it', () => {
		player.play();
		vi.advanceTimersByTime(100);
		voice.interrupt();
		vi.advanceTimersByTime(20_000);
		expect(voice.said).toEqual([FIRST]);
		expect(player.reading).toMatchObject({ status: 'paused', silent: false });
	});

	it('asks for a tap when the browser wants one', () => {
		voice.manner = 'blocked';
		player.play();
		vi.advanceTimersByTime(100);
		expect(voice.said).toEqual([FIRST]);
		expect(player.reading).toMatchObject({ status: 'paused', silent: true });
	});

	it('tries a failed sentence once more', () => {
		voice.manner = 'fails';
		player.play();
		vi.advanceTimersByTime(5);
		voice.manner = 'well';
		vi.advanceTimersByTime(20_000);
		expect(voice.said).toEqual([FIRST, FIRST, SECOND, THIRD]);
	});
});
