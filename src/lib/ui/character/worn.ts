/** What is worn on the head: glasses, a hearing aid, earrings, a beard. */
import type { FaceSpace } from './eyes';
import { eyeLine } from './eyes';
import { mix } from './colors';
import { both, n, oval, smooth, type Piece } from './paper';

export const papers = (name: string): readonly [string, string] => [`var(--p-${name})`, `var(--p-${name}-2)`];

export function glasses({ body, look, shift }: FaceSpace): readonly Piece[] {
	if (!look.glasses) return [];
	const [rx, ry] = [20.5 * body.eyeSize, 17 * body.eyeSize];
	const y = eyeLine(body) - 0.5;
	const x = (side: number) => side * body.wide * 0.44 + shift;
	const rim = (side: number): string => {
		if (look.glasses === 'round') return oval(x(side), y, rx, ry);
		const [l, t, w, h] = [n(x(side) - rx), n(y - ry * 0.84), n(rx * 2), n(ry * 1.7)];
		return `M${l + 6} ${t}h${n(w - 12)}q6 0 6 6v${n(h - 13)}q0 7 -7 7h${n(12 - w + 2)}q-7 0 -7 -7v${n(13 - h)}q0 -6 6 -6Z`;
	};
	const branch = (side: number): string =>
		`M${n(x(side) + side * rx)} ${n(y - 3)}L${n(side * body.wide * 1.0 - shift * 0.4)} ${n(y - 6)}`;
	const bridge = `M${n(x(-1) + rx)} ${n(y - 2)}Q${n(shift * 1.3)} ${n(y - 8)} ${n(x(1) - rx)} ${n(y - 2)}`;
	return [
		{ look: 'm s lens', d: rim(-1) + rim(1), color: '#ffffff' },
		{
			look: 'l f z',
			d: rim(-1) + rim(1) + branch(-1) + branch(1) + bridge,
			color: papers(look.accent ?? 'night')[1],
			width: 3.6
		}
	];
}

export function atTheEars({ body, look, shift }: FaceSpace): readonly Piece[] {
	const y = eyeLine(body);
	const worn: Piece[] = [];
	if (look.hearingAid) {
		const x = -body.wide * 0.98 - shift;
		worn.push(
			{
				look: 'l',
				d: smooth(
					[
						[x - 9, y + 4],
						[x - 8, y + 15],
						[x, y + 18],
						[x + 3, y + 10]
					],
					false
				),
				color: 'var(--p-cream-2)',
				width: 2.6
			},
			{
				look: 'p z',
				d: smooth([
					[x - 1, y - 16],
					[x - 9, y - 20],
					[x - 15, y - 10],
					[x - 13, y + 6],
					[x - 8, y + 8],
					[x - 7, y - 4]
				]),
				color: papers(look.accent ?? 'sky')[1]
			}
		);
	}
	if (look.earrings)
		worn.push({
			look: 'p',
			d: [-1, 1].map((side) => oval(side * body.wide * 1.02 - shift, y + 30, 4.2)).join(''),
			color: 'var(--p-beam)'
		});
	return worn;
}

/** A short beard, cut out around the mouth. */
export function beard({ body, look, tones, shift, rig }: FaceSpace, hair: string): readonly Piece[] {
	if (!look.beard) return [];
	const { wide: w, high: h } = body;
	const mouth = eyeLine(body) + h * 0.64;
	const x = shift;
	const around = both([
		[0, mouth - 12],
		[0.24 * w, mouth - 13],
		[0.44 * w, mouth - 5],
		[0.66 * w, 0.46 * h],
		[0.88 * w, 0.26 * h],
		[0.99 * w, -0.08 * h, 1],
		[1.02 * w, 0.3 * h],
		[0.93 * w, 0.68 * h],
		[0.56 * w, 1.06 * h],
		[0, 1.16 * h]
	]);
	const open = Math.max(0, rig.gape);
	const hole = both([
		[0, mouth - 5 - open * 0.3],
		[16 * rig.mouth, mouth - 4 - rig.smile * 0.5],
		[13 * rig.mouth, mouth + 6 + open * 0.5],
		[0, mouth + 9 + open * 0.8]
	]);
	return [
		{
			look: 'p h',
			d: smooth(around.map(([px, py, c]) => [px + x * (py < 0.9 * h ? 0.5 : 0.2), py, c])),
			color: hair
		},
		{
			look: 'm k',
			d: smooth(hole.map(([px, py]) => [px + x * 1.15, py])),
			color: mix(tones.skin, tones.shade, 0.25)
		}
	];
}
