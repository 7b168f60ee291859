/** From one long flow to pages, by trying what fits: no line is ever cut, and none is left out. */

/** A piece of the flow. */
export interface Fragment {
	/** It stands over what follows: never alone at the foot of a page. */
	readonly leads?: boolean;
	/** Given: it may go on over the page. */
	readonly text?: string;
	/** It is the rest of a text that began on an earlier page. */
	readonly goesOn?: boolean;
}

/**
 * @param fits whether these fragments fit on one page, as it will be printed
 * @returns the pages; each fits, but for one that holds a single fragment which no page could hold
 */
export function paginate<F extends Fragment>(
	flow: readonly F[],
	fits: (page: readonly F[]) => boolean
): F[][] {
	const pages: F[][] = [];
	let page: F[] = [];
	const waiting = [...flow];

	const turn = () => {
		const from = page.findLastIndex(({ leads }) => !leads) + 1;
		// A page of titles alone would be turned for ever.
		const moved = from > 0 ? page.splice(from) : [];
		pages.push(page);
		page = [];
		waiting.unshift(...moved);
	};

	while (waiting.length > 0) {
		const next = waiting.shift()!;
		if (fits([...page, next])) {
			page.push(next);
			continue;
		}
		const [now, later] = parted(next, (part) => fits([...page, part]));
		if (now && later) {
			page.push(now);
			waiting.unshift(later);
			turn();
		} else if (page.some(({ leads }) => !leads)) {
			waiting.unshift(next);
			turn();
		} else {
			// Nothing but titles before it, and still no room: it stands there whole.
			page.push(next);
			turn();
		}
	}
	if (page.length > 0) pages.push(page);
	return pages;
}

/** The longest beginning of a text that fits, between two words if there are two, and its rest. */
function parted<F extends Fragment>(
	whole: F,
	fits: (part: F) => boolean
): readonly [F, F] | readonly [undefined, undefined] {
	const { text } = whole;
	if (text === undefined) return [undefined, undefined];
	const upTo = (end: number): F => ({ ...whole, text: text.slice(0, end).trimEnd() });
	const ends = endsOf(text);
	const end = longest(ends, (one) => fits(upTo(one))) ?? longest(lettersOf(text), (one) => fits(upTo(one)));
	// One word alone on a page, and the rest on the next, reads worse than all of it there.
	if (end === undefined || end >= text.length) return [undefined, undefined];
	return [upTo(end), { ...whole, text: text.slice(end).replace(/^[^\S\n]+/, ''), goesOn: true }];
}

/** Where a word ends. */
const endsOf = (text: string): number[] =>
	[...text.matchAll(/\s+/g)].map(({ index }) => index).filter(Boolean);

/** For a text without spaces: where a letter ends, whatever it is made of. */
const lettersOf = (text: string): number[] =>
	[...new Intl.Segmenter().segment(text)].map(({ index }) => index).filter(Boolean);

/** The greatest that fits, of numbers in order of which the smaller ones fit if a greater one does. */
function longest(numbers: readonly number[], fits: (one: number) => boolean): number | undefined {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (fits(numbers[middle]!)) low = middle + 1;
		else high = middle;
	}
	return numbers[low - 1];
}
