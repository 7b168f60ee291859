import { n, oval, smooth, type Piece, type Point } from './paper';
import { CREAM, type Trunk } from './trunk';
import { papers } from './worn';

/** What is knitted, printed or sewn on a top. */
export function motif({ body: { shoulder: s, torso }, look, rise }: Trunk): readonly Piece[] {
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
