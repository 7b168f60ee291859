/** Six ways to set out an A4 sheet (4 units a millimetre): where the slogan stands, and nine places for images. */

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

export interface Layout {
	readonly id: string;
	/** Landscape. */
	readonly wide: boolean;
	/** Room for the slogan. */
	readonly slogan: Box;
	/** A piece of paper in the ink's colour under the slogan; without one it is written on the ground. */
	readonly band?: string;
	/** A seam along that paper. */
	readonly seam?: string;
	/** Middles of the three columns and three rows of images. */
	readonly columns: readonly [number, number, number];
	readonly rows: readonly [number, number, number];
	/** Side of an image of middle size. */
	readonly unit: number;
}

const LONG = 1188;
const SHORT = 840;

export const LAYOUTS = [
	{
		id: 'banner',
		wide: false,
		slogan: { x: 70, y: 62, w: 700, h: 270 },
		band: 'M0 0H840V378L772 392 690 380 612 398 520 384 430 402 338 386 250 400 160 384 76 396 0 382Z',
		seam: 'M30 352H810',
		columns: [170, 420, 670],
		rows: [540, 780, 1020],
		unit: 224
	},
	{
		id: 'bubble',
		wide: false,
		slogan: { x: 124, y: 104, w: 592, h: 300 },
		band: 'M130 56H716Q790 58 788 132L780 384Q776 454 704 452L400 458 296 566 300 460 132 456Q58 452 60 378L66 124Q68 56 130 56Z',
		seam: 'M128 80H712Q766 82 764 132L758 378Q754 430 702 428L134 432Q84 430 84 378L90 128Q92 80 128 80Z',
		columns: [170, 420, 670],
		rows: [650, 848, 1046],
		unit: 200
	},
	{
		id: 'ribbon',
		wide: false,
		slogan: { x: 78, y: 642, w: 684, h: 204 },
		band: 'M0 626 420 606 840 626V872L420 886 0 872Z',
		seam: 'M0 644 420 624 840 644M0 856 420 868 840 856',
		columns: [170, 420, 670],
		rows: [170, 436, 1032],
		unit: 224
	},
	{
		id: 'foot',
		wide: false,
		slogan: { x: 78, y: 850, w: 684, h: 268 },
		columns: [170, 420, 670],
		rows: [180, 428, 676],
		unit: 222
	},
	{
		id: 'side',
		wide: true,
		slogan: { x: 62, y: 70, w: 440, h: 700 },
		band: 'M0 0H548L562 78 546 160 566 246 548 330 564 420 546 508 566 596 550 690 564 766 550 840H0Z',
		seam: 'M522 24V816',
		columns: [680, 870, 1060],
		rows: [170, 420, 670],
		unit: 180
	},
	{
		id: 'sky',
		wide: true,
		slogan: { x: 84, y: 52, w: 1020, h: 218 },
		columns: [236, 594, 952],
		rows: [372, 540, 708],
		unit: 160
	}
] as const satisfies readonly Layout[];

export type LayoutId = (typeof LAYOUTS)[number]['id'];

export const layoutWithId = (id: LayoutId): Layout => LAYOUTS.find((one) => one.id === id) ?? LAYOUTS[0];

/** Width and height of the sheet. */
export const sheetOf = (layout: Layout): readonly [number, number] =>
	layout.wide ? [LONG, SHORT] : [SHORT, LONG];

/** The nine places, row by row; their names are the same in every layout, so images keep them. */
export const CELLS = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2', 'c3'] as const;
export type Cell = (typeof CELLS)[number];

/** Middle of a place. */
export function middleOf(layout: Layout, cell: Cell): readonly [number, number] {
	const at = CELLS.indexOf(cell);
	return [layout.columns[at % 3]!, layout.rows[Math.floor(at / 3)]!];
}

/** The place whose middle is nearest to a point of the sheet. */
export function nearestCell(layout: Layout, x: number, y: number): Cell {
	const far = (cell: Cell) => {
		const [left, top] = middleOf(layout, cell);
		return Math.hypot(left - x, top - y);
	};
	return CELLS.reduce((best, cell) => (far(cell) < far(best) ? cell : best));
}
