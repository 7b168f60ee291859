import type { ClozeGap } from '../../../src/lib/activities/cloze/schema';
import { keep, move, press, type Play } from './play';

interface Filled {
	readonly gap: string;
	readonly tile: string;
	readonly text: string;
}

/** A fitting tile for each gap, no tile twice; `undefined` when there is no such way. */
function filled(gaps: readonly ClozeGap[], taken: readonly string[] = []): readonly Filled[] | undefined {
	const [gap, ...others] = gaps;
	if (!gap) return [];
	for (const { id, text, verdict } of gap.tiles ?? []) {
		if (verdict !== 'fits' || taken.includes(id)) continue;
		const rest = filled(others, [...taken, id]);
		if (rest) return [{ gap: gap.name, tile: id, text }, ...rest];
	}
	return undefined;
}

/** Another tile in the first gap, then what fits in each; own words where there is room for them. */
export const cloze: Play<'cloze'> = ({ content }) => {
	const tiled = content.gaps.filter((gap) => gap.tiles);
	const whole = filled(tiled);
	if (!whole) throw new Error('no way to fill every gap with a tile of its own that fits');
	const other = tiled[0]?.tiles?.find((one) => one.verdict !== 'fits');
	return [
		...(other ? [move(other.text, tiled[0]!.name)] : []),
		...whole.map(({ text, gap }) => move(text, gap)),
		...content.gaps.filter((gap) => gap.free).flatMap((gap) => keep(gap.name)),
		press('Regarder ensemble')
	];
};
