import { both, scaled, smooth, type Piece, type Points } from '../paper';
import type { Proportions } from '../builds';
import type { Hair } from './comb';

const OPENING: Points = both([
	[0, -0.68],
	[0.5, -0.58],
	[0.82, -0.24],
	[0.9, 0.2],
	[0.8, 0.6],
	[0.46, 0.9],
	[0, 1.02]
]);

/** A headscarf, pinned under the chin, its end over one shoulder. */
export function headscarf({ wide, high }: Proportions, paper: string): Hair {
	const cut = (points: Points, closed = true) => smooth(scaled(points, wide, high), closed);
	const outside = both([
		[0, -1.2],
		[0.6, -1.1],
		[1.05, -0.7],
		[1.18, -0.1],
		[1.14, 0.5],
		[1.02, 0.94],
		[1.2, 1.34],
		[0.5, 1.56],
		[0, 1.5]
	]);
	const line = (...lines: Points[]) => lines.map((one) => cut(one, false)).join('');
	const front: Piece[] = [
		// The cap under it shows at the brow.
		{
			look: 'p',
			d: cut(
				both([
					[0, -0.9],
					[0.5, -0.8],
					[0.86, -0.3],
					[0.8, -0.24, 1],
					[0.46, -0.5],
					[0, -0.58]
				])
			),
			color: `var(--p-${paper}-2)`
		},
		{ look: 'p z o', d: cut(outside) + cut(OPENING), color: `var(--p-${paper})` },
		{
			look: 'l',
			d: line(
				[
					[0.84, -0.7],
					[1.04, -0.06],
					[0.9, 0.62],
					[0.36, 1.14]
				],
				[
					[-0.6, -0.94],
					[-0.99, -0.4],
					[-1.02, 0.2],
					[-0.84, 0.74],
					[-0.3, 1.2]
				],
				[
					[-0.9, 1.2],
					[-0.3, 1.36],
					[0.5, 1.3]
				]
			),
			color: `var(--p-${paper}-2)`,
			width: 3
		},
		{ look: 't', d: cut(scaled(OPENING, 1.08, 1.055)), color: 'var(--p-cream)', width: 1.8 }
	];
	return { back: [], front };
}
