/** What a key asks of the stage: the keys of clickers, then those of a keyboard (experience.md §3.1). */
export type Command =
	| {
			readonly do:
				| 'next'
				| 'back'
				| 'dark'
				| 'neutral'
				| 'full'
				| 'rewind'
				| 'keys'
				| 'vote'
				| 'timer'
				| 'compare'
				| 'tools';
	  }
	/** With Shift: one hand less, in a vote. */
	| { readonly do: 'take'; readonly option: number; readonly less: boolean }
	| { readonly do: 'room'; readonly by: -1 | 0 | 1 };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const next = { do: 'next' } as const;
const back = { do: 'back' } as const;

/** Keys that no word is written with: they always work. Clickers send PageDown, PageUp, F5 and a letter or a dot. */
const NAMED: Readonly<Record<string, Command>> = {
	PageDown: next,
	ArrowRight: next,
	' ': next,
	Enter: next,
	PageUp: back,
	ArrowLeft: back,
	Backspace: back,
	F5: { do: 'full' }
};

/** Single signs, which a switch turns off (WCAG 2.2 SC 2.1.4): some voices and hands press them unawares. */
const SIGNS: Readonly<Record<string, Command>> = {
	n: next,
	p: back,
	b: { do: 'dark' },
	'.': { do: 'dark' },
	',': { do: 'dark' },
	f: { do: 'full' },
	r: { do: 'rewind' },
	v: { do: 'vote' },
	t: { do: 'timer' },
	c: { do: 'compare' },
	o: { do: 'tools' },
	g: { do: 'tools' },
	'?': { do: 'keys' },
	'+': { do: 'room', by: 1 },
	'-': { do: 'room', by: -1 },
	'0': { do: 'room', by: 0 }
};

/** @param signs whether single signs work @returns nothing where the key is somebody else's */
export function commandOf(
	{ key, code, shiftKey, altKey, ctrlKey, metaKey }: Pressed,
	signs: boolean
): Command | undefined {
	if (altKey || ctrlKey || metaKey) return undefined;
	if (Object.hasOwn(NAMED, key)) return NAMED[key];
	if (!signs) return undefined;
	const sign = key.toLowerCase();
	if (Object.hasOwn(SIGNS, sign)) return SIGNS[sign];
	// By its place too: on a French keyboard the upper row's digits need Shift, and & é " stand there without it.
	const digit = (/^[1-9]$/.exec(key) ?? /(?<=^Digit)[1-9]$/.exec(code))?.[0];
	return digit
		? { do: 'take', option: Number(digit) - 1, less: shiftKey && code.startsWith('Digit') }
		: undefined;
}

/** A key pressed in a field, or one that presses the button it stands on, is left to them. */
export const isTheirs = (key: string, target: EventTarget | null): boolean => {
	if (!(target instanceof Element)) return false;
	if (target.closest('input, select, textarea, [contenteditable], dialog')) return true;
	return (key === 'Enter' || key === ' ') && target.closest('button, a, summary') !== null;
};
