/** Tops that are pulled over the head: what lies on the trunk. */
import { n, smooth, type Piece, type Points } from './paper';
import { CREAM, type Trunk } from './trunk';
import { papers } from './worn';

/** The hole for the neck, `deep` units under its base. */
export const neckline = (deep: number, wide: number): Points => [
	[-wide, -3, 1],
	[-wide * 0.62, deep * 0.72],
	[0, deep],
	[wide * 0.62, deep * 0.72],
	[wide, -3, 1]
];

/** A ribbed band around it. */
export function collarBand({ body: { throat: t }, paper }: Trunk): Piece {
	const [deep, thick, wide] = [19, 11, t + 7];
	const outside: Points = [
		[wide + thick * 0.8, 1, 1],
		[wide * 0.76, deep * 0.74 + thick * 0.8],
		[0, deep + thick],
		[-wide * 0.76, deep * 0.74 + thick * 0.8],
		[-wide - thick * 0.8, 1, 1]
	];
	return { look: 'p', d: smooth([...neckline(deep, wide), ...outside]), color: papers(paper)[1] };
}

export function sweater(trunk: Trunk): readonly Piece[] {
	const t = trunk.body.throat;
	const seam: Points = [
		[-t - 19, 8],
		[(-t - 7) * 0.8, 29],
		[0, 37],
		[(t + 7) * 0.8, 29],
		[t + 19, 8]
	];
	return [collarBand(trunk), { look: 't', d: smooth(seam, false), color: CREAM, width: 2.2 }];
}

export function roll({ body, paper }: Trunk): readonly Piece[] {
	const [main, shade] = papers(paper);
	const t = body.throat;
	return [
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
}

export function hoodie(trunk: Trunk): readonly Piece[] {
	const { body, paper } = trunk;
	const [main, shade] = papers(paper);
	const t = body.throat;
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
		{ look: 'm', d: smooth(neckline(30, t + 10)), color: shade },
		{ look: 'p z', d: smooth(hood(-1)) + smooth(hood(1)), color: main },
		{ look: 'l', d: 'M-15 38q-3 18 0 34M15 38q4 16 1 38', color: CREAM, width: 3 },
		pocketSeam(trunk)
	];
}

const pocketSeam = ({ body: { shoulder: s, torso } }: Trunk): Piece => ({
	look: 't',
	d: smooth(
		[
			[-s * 0.5, torso],
			[-s * 0.42, torso * 0.78],
			[-s * 0.26, torso * 0.68, 1],
			[s * 0.26, torso * 0.68, 1],
			[s * 0.42, torso * 0.78],
			[s * 0.5, torso]
		],
		false
	),
	color: CREAM,
	width: 2.2
});
