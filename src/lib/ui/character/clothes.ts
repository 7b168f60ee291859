import type { Proportions } from './builds';
import { mix, type Tones } from './colors';
import type { Look } from './look';
import { both, n, oval, smooth, type Piece, type Point, type Points } from './paper';
import { papers } from './worn';

/** Where shoulders and waist are, once raised or drawn in. */
export interface Trunk {
	readonly body: Proportions;
	readonly look: Look;
	readonly tones: Tones;
	/** Paper of what is worn on top. */
	readonly paper: string;
	readonly rise: number;
	readonly draw: number;
}

const outline = ({ body, rise, draw }: Trunk): Points => {
	const { throat, shoulder: s, torso } = body;
	return both([
		[0, 4],
		[throat + 5, -1, 1],
		[s * 0.62 - draw, 9 - rise * 0.8],
		[s - 12 - draw, 24 - rise],
		[s - 4 - draw, 56 - rise],
		[s * 0.8, torso * 0.62],
		[s * 0.82, torso + 4, 1]
	]);
};

export const neckPieces = ({ body, tones }: Trunk): readonly Piece[] => {
	const { throat: t, neck } = body;
	const [top, low] = [-neck - 30, 24];
	return [
		{
			look: 'p k',
			d: smooth([
				[-t, top, 1],
				[t, top, 1],
				[t + 1, -6],
				[t + 9, 6, 1],
				[0, low],
				[-t - 9, 6, 1],
				[-t - 1, -6]
			]),
			color: mix(tones.skin, tones.shade, 0.45)
		},
		// The head's own shadow, cut out of the neck.
		{
			look: 'm k s',
			d: smooth([
				[-t, top, 1],
				[t, top, 1],
				[t, -neck * 0.4 + 2, 1],
				[0, -neck * 0.4 + 14],
				[-t, -neck * 0.4 + 2, 1]
			]),
			color: mix(tones.skin, tones.shade, 0.95)
		}
	];
};

const CREAM = 'var(--p-cream)';

/** The trunk in its clothes: a sheet, the side away from the light, what is printed or worn under, the collar. */
export function clothes(trunk: Trunk): readonly Piece[] {
	const { body, look, paper } = trunk;
	const [main, shade] = papers(paper);
	const { throat: t, shoulder: s, torso } = body;
	const [second, second2] = papers(look.second ?? 'cream');
	const pieces: Piece[] = [{ look: 'p z', d: smooth(outline(trunk)), color: main }];
	const side: Points = [
		[s * 0.55, 20, 1],
		...outline(trunk).slice(3, 7),
		[s * 0.5, torso + 4, 1],
		[s * 0.46, torso * 0.6]
	];
	pieces.push({ look: 'm s', d: smooth(side), color: shade });
	pieces.push(...motif(trunk));
	const neckline = (deep: number, wide = t + 7): Points => [
		[-wide, -3, 1],
		[-wide * 0.62, deep * 0.72],
		[0, deep],
		[wide * 0.62, deep * 0.72],
		[wide, -3, 1]
	];
	const band = (deep: number, thick: number): string =>
		smooth([
			...neckline(deep),
			[t + 7 + thick * 0.8, 1, 1],
			[(t + 7) * 0.76, deep * 0.74 + thick * 0.8],
			[0, deep + thick],
			[(-t - 7) * 0.76, deep * 0.74 + thick * 0.8],
			[-t - 7 - thick * 0.8, 1, 1]
		]);
	const seam = (deep: number): Piece => ({
		look: 't',
		d: smooth(
			[
				[-t - 19, 8],
				[(-t - 7) * 0.8, deep * 0.8],
				[0, deep],
				[(t + 7) * 0.8, deep * 0.8],
				[t + 19, 8]
			],
			false
		),
		color: CREAM,
		width: 2.2
	});

	switch (look.top) {
		case 'sweater':
		case 'tee':
			return [...pieces, { look: 'p', d: band(19, 11), color: shade }, seam(37)];
		case 'roll':
			return [
				...pieces,
				{
					look: 'p z',
					d: smooth([
						[-t - 3, -body.neck + 1, 1],
						[0, -body.neck + 9],
						[t + 3, -body.neck + 1, 1],
						[t + 8, 2],
						[0, 18],
						[-t - 8, 2]
					]),
					color: main
				},
				{
					look: 'l',
					d: `M${n(-t - 5)} ${n(-body.neck / 2 + 4)}Q0 ${n(-body.neck / 2 + 15)} ${n(t + 5)} ${n(-body.neck / 2 + 4)}`,
					color: shade,
					width: 2.4
				}
			];
		case 'hoodie': {
			const hood = (k: number): Points => [
				[k * (t - 3), -body.neck * 0.5 - 6, 1],
				[k * (t + 15), -body.neck * 0.4],
				[k * (t + 26), 9],
				[k * (t + 8), 36],
				[k * 3, 50, 1],
				[k * 7, 27],
				[k * (t - 3), 8]
			];
			return [
				...pieces,
				{ look: 'm', d: smooth(neckline(30, t + 10)), color: shade },
				{ look: 'p z', d: smooth(hood(-1)) + smooth(hood(1)), color: main },
				{ look: 'l', d: 'M-15 38q-3 18 0 34M15 38q4 16 1 38', color: CREAM, width: 3 },
				pocketSeam(trunk)
			];
		}
		case 'shirt': {
			const wing = (k: number): Points => [
				[0, 22, 1],
				[k * (t + 2), -9, 1],
				[k * (t + 15), 5, 1],
				[k * (t + 4), 37, 1]
			];
			return [
				...pieces,
				{ look: 'p z', d: smooth(wing(-1)) + smooth(wing(1)), color: main },
				{ look: 'l', d: `M0 24V${n(torso)}`, color: shade, width: 2 },
				{ look: 'm', d: [44, 78, 112, 146].map((y) => oval(0, y, 3.2)).join(''), color: CREAM }
			];
		}
		case 'jacket': {
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
				[0, 21],
				[t + 6, -4, 1],
				[s * 0.27, torso * 0.6],
				[s * 0.28, torso + 4, 1]
			]);
			return [
				...pieces,
				{ look: 'm', d: smooth(under), color: second },
				{ look: 'l', d: smooth(neckline(21), false), color: second2, width: 4 },
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
		case 'dungarees': {
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
				...pieces,
				{ look: 'p', d: band(19, 11), color: shade },
				{ look: 'p z', d: smooth(bib) + strap(-1) + strap(1), color: second },
				{ look: 'm', d: oval(s * 0.4 - 4, 84, 4.6) + oval(-s * 0.4 + 4, 84, 4.6), color: 'var(--p-beam)' },
				{ look: 't', d: `M-20 96h40v26h-40Z`, color: CREAM, width: 2 }
			];
		}
	}
}

const pocketSeam = ({ body: { shoulder: s, torso } }: Trunk): Piece => ({
	look: 't',
	d: smooth(
		[
			[-s * 0.5, torso],
			[-s * 0.42, torso * 0.72],
			[-s * 0.26, torso * 0.62, 1],
			[s * 0.26, torso * 0.62, 1],
			[s * 0.42, torso * 0.72],
			[s * 0.5, torso]
		],
		false
	),
	color: CREAM,
	width: 2.2
});

function motif({ body: { shoulder: s, torso }, look, rise }: Trunk): readonly Piece[] {
	const color = papers(look.second ?? 'cream')[0];
	const y = (part: number) => torso * part - rise * 0.5;
	const across = (at: number, thick: number, wide = 0.82): string => {
		const w = s * wide;
		const line = (dy: number): Point[] => [
			[-w, at + dy],
			[0, at + dy + 2],
			[w, at + dy - 1]
		];
		const [a, b] = [line(0), line(thick).reverse()];
		return smooth([...a, ...b].map(([px, py], i) => [px, py, i === 1 || i === 4 ? 0 : 1]));
	};
	switch (look.motif) {
		case 'stripes':
			return [{ look: 'm', d: [0.4, 0.57, 0.74, 0.91].map((part) => across(y(part), 11)).join(''), color }];
		case 'band':
			return [{ look: 'm', d: across(y(0.36), 24) + across(y(0.36) + 31, 5), color }];
		case 'zigzag':
			return [
				{
					look: 'l',
					d: Array.from(
						{ length: 9 },
						(_, i) => `${i ? 'L' : 'M'}${n((i - 4) * s * 0.17)} ${n(y(i % 2 ? 0.4 : 0.5))}`
					).join(''),
					color,
					width: 6
				}
			];
		case 'dots':
			return [
				{
					look: 'm',
					d: [
						[-0.5, 0.4],
						[0, 0.44],
						[0.5, 0.4],
						[-0.25, 0.58],
						[0.27, 0.58],
						[-0.5, 0.75],
						[0, 0.76],
						[0.5, 0.75]
					]
						.map(([x, part]) => oval(x! * s, y(part!), 4.6))
						.join(''),
					color
				}
			];
		case 'pocket':
			return [
				{ look: 't', d: `M${n(s * 0.22)} ${n(y(0.36))}h34v22l-17 10l-17 -10Z`, color: CREAM, width: 2.2 }
			];
		default:
			return [];
	}
}
