import type { Proportions } from '../builds';
import { luminance, mix } from '../colors';
import { limb, oval, scaled, scallop, smooth, type Piece, type Points } from '../paper';

/** What hair is behind the body, and over the face. Cuts are written in halves of the head, around its middle. */
export interface Hair {
	readonly back: readonly Piece[];
	readonly front: readonly Piece[];
}

/** The scissors of a cut: they know the head, the colour, and the papers of ties and scarves. */
export function combFor(body: Proportions, color: string, skin: string, accent: string) {
	const { wide, high } = body;
	const dark = mix(color, '#0d0910', 0.26);
	const light = mix(color, '#ffffff', luminance(color) < 0.08 ? 0.2 : 0.26);
	const to = (points: Points) => scaled(points, wide, high);
	const paper = (d: string, tone: string, shadow = true): Piece => ({
		look: `p h${shadow ? ' z' : ''}`,
		d,
		color: tone
	});
	return {
		accent,
		darkTone: dark,
		/** A cut sheet; `back` ones are darker. */
		sheet: (points: Points, tone = color) => paper(smooth(to(points)), tone),
		back: (points: Points) => paper(smooth(to(points)), dark),
		/** The same with curls along its edge. */
		curls: (points: Points, bulge?: number) => paper(scallop(to(points), bulge), color),
		backCurls: (points: Points, bulge?: number) => paper(scallop(to(points), bulge), dark),
		/** Hair so short that the skin shows through. */
		stubble: (points: Points, part = 0.45) => paper(smooth(to(points)), mix(color, skin, part), false),
		/** Where the light falls along the hair. */
		strands: (...lines: Points[]): Piece => ({
			look: 'l s',
			d: lines.map((line) => smooth(to(line), false)).join(''),
			color: light,
			width: 2.6
		}),
		/** Little arches: the light on curls. */
		glints: (...places: readonly (readonly [number, number])[]): Piece => ({
			look: 'l s',
			d: places
				.map(([x, y]) =>
					smooth(
						to([
							[x - 0.12, y + 0.05],
							[x, y - 0.06],
							[x + 0.13, y + 0.05]
						]),
						false
					)
				)
				.join(''),
			color: light,
			width: 2.6
		}),
		/** Several locks in one sheet, each from a place to a place. */
		ropes: (lines: readonly Points[], thick: number, tone: 'dark' | 'plain' = 'plain'): Piece => ({
			look: 'p h z r',
			d: lines
				.map((line) =>
					limb(
						to(line),
						line.map((_, i) => thick * (i === line.length - 1 ? 0.8 : 1))
					)
				)
				.join(''),
			color: tone === 'dark' ? dark : color
		}),
		ties: (...places: readonly (readonly [number, number])[]): Piece => ({
			look: 'p',
			d: places.map(([x, y]) => oval(x * wide, y * high, 8.5)).join(''),
			color: accent
		}),
		parting: (line: Points): Piece => ({
			look: 'l s',
			d: smooth(to(line), false),
			color: mix(skin, color, 0.35),
			width: 2.2
		})
	};
}

export type Comb = ReturnType<typeof combFor>;
