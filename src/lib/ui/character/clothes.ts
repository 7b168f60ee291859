import type { Look } from './look';
import { motif } from './motifs';
import { smooth, type Piece, type Points } from './paper';
import { dungarees, jacket, shirt } from './sewn';
import { hoodie, roll, sweater } from './tops';
import { outline, type Trunk } from './trunk';
import { papers } from './worn';

const TOPS: { readonly [T in Look['top']]: (trunk: Trunk) => readonly Piece[] } = {
	sweater,
	tee: sweater,
	roll,
	hoodie,
	shirt,
	jacket,
	dungarees
};

/** The trunk in its clothes: a sheet, the side away from the light, what is on it, and how it is made. */
export function clothes(trunk: Trunk): readonly Piece[] {
	const { shoulder: s, torso } = trunk.body;
	const [main, shade] = papers(trunk.paper);
	const edge = outline(trunk);
	const side: Points = [
		[s * 0.55, 20, 1],
		...edge.slice(3, 7),
		[s * 0.5, torso + 4, 1],
		[s * 0.46, torso * 0.6]
	];
	return [
		{ look: 'p z', d: smooth(edge), color: main },
		{ look: 'm s', d: smooth(side), color: shade },
		...motif(trunk),
		...TOPS[trunk.look.top](trunk)
	];
}
