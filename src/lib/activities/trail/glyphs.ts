/** What is drawn on the pennants, on a grid of 24, one stroked path each; and the cut paper of teams and things, on 48. */
import type { Pile } from './acts';
import type { Shape, ThingDrawn } from './schema';

/** A pennant that hangs from a stop. */
export const PENNANT = 'M-47 6H47L4 92a5 5 0 0 1-8 0Z';

export const GLYPHS: Readonly<Record<Pile | 'free', string>> = {
	/** A star: something to try together. */
	challenge: 'm12 3.5 2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17l-5.3 3 1.1-6-4.4-4.2 6-.8Z',
	/** A heart. */
	empathy: 'M12 20 4.4 12.6a4.7 4.7 0 0 1 6.6-6.7l1 1 1-1a4.7 4.7 0 0 1 6.6 6.7Z',
	/** Two people. */
	act: 'M8.5 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.8 19.5v-2c.2-2.8 2.3-4 5.7-4s5.5 1.2 5.7 4v2M16.5 11.5a2.4 2.4 0 1 0 0-4.8M17 14c2.6 0 4 1.2 4.2 3.5v2',
	/** A telephone. */
	help: 'M6 3.5 9.5 4l1 4.5-2.2 2a12 12 0 0 0 5.2 5.2l2-2.2 4.5 1 .5 3.5c-.2 1.4-1 2-2.2 2C10.8 20 4 13.2 4 5.7c0-1.2.6-2 2-2.2Z',
	/** A breath of wind. */
	pause: 'M3 9h10.5a2.8 2.8 0 1 0-2.7-3.5M3 13h15a2.8 2.8 0 1 1-2.7 3.5M3 17h7.5a2.2 2.2 0 1 1-2 2.8',
	/** Two arrows: this way or that way. */
	free: 'M12 20v-6.5L5.5 7M12 13.5 18.5 7M5.5 11V7h4M18.5 11V7h-4'
};

export const SIGNS: Readonly<Record<Shape, string>> = {
	star: 'm24 4 6 13 14 2-10 10 2 15-12-7-12 7 2-15L4 19l14-2Z',
	moon: 'M31 5a20 20 0 1 0 12 29A17 17 0 0 1 31 5Z',
	wave: 'M3 18c6-9 13-9 21 0s15 9 21 0v13c-6 9-13 9-21 0S9 22 3 31Z',
	leaf: 'M9 41C4 20 18 7 41 7c1 21-9 34-27 31l-5 3Z',
	drop: 'M24 3c8 12 14 18 14 26a14 14 0 0 1-28 0c0-8 6-14 14-26Z',
	kite: 'M24 3 42 21 24 45 6 21Z'
};

/** Each thing as a sheet of paper, and the lines drawn on it. */
export const DRAWN: Readonly<Record<ThingDrawn, { readonly paper: string; readonly lines: string }>> = {
	cake: {
		paper: 'M6 24h36v18H6ZM11 14h26v10H11Z',
		lines: 'M6 31c4 5 8 5 12 0 4 5 8 5 12 0 4 5 8 5 12 0M24 14V7M24 5v.1M16 14v-4M32 14v-4'
	},
	fruit: {
		paper: 'M24 14c6-6 17-3 17 9 0 11-7 21-13 21-2 0-2-1-4-1s-2 1-4 1C14 44 7 34 7 23c0-12 11-15 17-9Z',
		lines: 'M24 14c0-5 1-8 4-10M28 9c4-3 8-2 9 0-2 3-6 4-9 0'
	},
	pancakes: {
		paper: 'M4 33c0-4 9-7 20-7s20 3 20 7-9 8-20 8-20-4-20-8ZM8 22c0-4 7-6 16-6s16 2 16 6-7 7-16 7-16-3-16-7Z',
		lines: 'M13 14c0-4 5-6 11-6s11 2 11 6-5 5-11 5-11-1-11-5ZM21 12h6v4h-6Z'
	},
	drum: {
		paper: 'M6 17c0-4 8-7 18-7s18 3 18 7v18c0 4-8 7-18 7S6 39 6 35Z',
		lines: 'M6 17c0 4 8 7 18 7s18-3 18-7M12 23l6 18M24 24v18M36 23l-6 18M30 15 44 4M20 15 8 5'
	},
	microphone: {
		paper: 'M16 12a8 8 0 0 1 16 0v12a8 8 0 0 1-16 0Z',
		lines: 'M10 22c0 9 6 14 14 14s14-5 14-14M24 36v8M16 44h16M16 14h6M16 20h6'
	},
	dance: {
		paper: 'M19 36a6 6 0 1 1-2-4V10l22-5v26a6 6 0 1 1-2-4V14l-18 4Z',
		lines: 'M5 8v8M1 12h8M44 36v6M41 39h6'
	},
	ball: {
		paper: 'M24 4a20 20 0 1 0 0 40 20 20 0 0 0 0-40Z',
		lines: 'm24 16 8 6-3 9H19l-3-9ZM24 16V4M32 22l11-3M29 31l7 9M19 31l-7 9M16 22 5 19'
	},
	puzzle: {
		paper: 'M6 14h12a5 5 0 1 1 10 0h12v11a5 5 0 1 0 0 9v9H6V34a5 5 0 1 0 0-9Z',
		lines: 'M23 20v8M19 24h8'
	},
	book: {
		paper: 'M24 12c-6-4-12-4-19-3v29c7-1 13 0 19 4 6-4 12-5 19-4V9c-7-1-13-1-19 3Z',
		lines: 'M24 12v30M10 17c3 0 6 0 9 2M10 24c3 0 6 0 9 2M38 17c-3 0-6 0-9 2M38 24c-3 0-6 0-9 2'
	}
};
