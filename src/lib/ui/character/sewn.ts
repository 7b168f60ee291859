/** Tops that are cut and sewn: shirt, jacket, dungarees. */
import { both, n, oval, smooth, type Piece, type Points } from './paper';
import { collarBand, neckline } from './tops';
import { CREAM, type Trunk } from './trunk';
import { papers } from './worn';

export function shirt({ body: { throat: t, torso }, paper }: Trunk): readonly Piece[] {
	const [main, shade] = papers(paper);
	const wing = (k: number): Points => [
		[0, 22, 1],
		[k * (t + 2), -9, 1],
		[k * (t + 15), 5, 1],
		[k * (t + 4), 37, 1]
	];
	return [
		{ look: 'p z', d: smooth(wing(-1)) + smooth(wing(1)), color: main },
		{ look: 'l', d: `M0 24V${n(torso)}`, color: shade, width: 2 },
		{ look: 'm', d: [44, 78, 112, 146].map((y) => oval(0, y, 3.2)).join(''), color: CREAM }
	];
}

export function jacket({ body: { throat: t, shoulder: s, torso }, look, paper }: Trunk): readonly Piece[] {
	const shade = papers(paper)[1];
	const [second, second2] = papers(look.second ?? 'cream');
	const front = (k: number): Points => [
		[k * (t + 4), -6, 1],
		[k * (t - 2), 30],
		[k * s * 0.25, torso * 0.6],
		[k * s * 0.26, torso + 4, 1],
		[k * (s * 0.26 + 9), torso + 4, 1],
		[k * (s * 0.25 + 13), torso * 0.5],
		[k * (t + 17), 6, 1]
	];
	const under = both([
		[0, 8],
		[t + 6, -4, 1],
		[s * 0.27, torso * 0.6],
		[s * 0.28, torso + 4, 1]
	]);
	return [
		{ look: 'm', d: smooth(under), color: second },
		{ look: 'l', d: smooth(neckline(13, t + 5), false), color: second2, width: 4 },
		{ look: 'p z', d: smooth(front(-1)) + smooth(front(1)), color: shade },
		{
			look: 't',
			d: [-1, 1]
				.map((k) =>
					smooth(
						[
							[k * (t + 23), 16],
							[k * (s * 0.25 + 21), torso * 0.5],
							[k * (s * 0.26 + 16), torso]
						],
						false
					)
				)
				.join(''),
			color: CREAM,
			width: 2.2
		}
	];
}

export function dungarees(trunk: Trunk): readonly Piece[] {
	const { throat: t, shoulder: s, torso } = trunk.body;
	const second = papers(trunk.look.second ?? 'teal')[0];
	const bib: Points = both([
		[0, 74],
		[s * 0.4, 74, 1],
		[s * 0.46, torso * 0.86],
		[s * 0.82, torso * 0.9, 1],
		[s * 0.82, torso + 4, 1]
	]);
	const strap = (k: number): string =>
		smooth([
			[k * (t + 10), 3, 1],
			[k * (t + 22), 8, 1],
			[k * (s * 0.4 + 2), 84, 1],
			[k * (s * 0.4 - 12), 84, 1]
		]);
	return [
		collarBand(trunk),
		{ look: 'p z', d: smooth(bib) + strap(-1) + strap(1), color: second },
		{ look: 'm', d: oval(s * 0.4 - 4, 84, 4.6) + oval(-s * 0.4 + 4, 84, 4.6), color: 'var(--p-beam)' },
		{ look: 't', d: `M-20 96h40v26h-40Z`, color: CREAM, width: 2 }
	];
}
