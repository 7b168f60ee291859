import type { Proportions } from './builds';
import { mix, type Tones } from './colors';
import type { Look } from './look';
import { both, smooth, type Piece, type Points } from './paper';

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

export const outline = ({ body, rise, draw }: Trunk): Points => {
	const { throat, shoulder: s, torso } = body;
	return both([
		[0, 4],
		[throat + 5, -1, 1],
		[s * 0.6 - draw, 11 - rise * 0.8],
		[s - 11 - draw, 31 - rise],
		[s - 3 - draw, 62 - rise],
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

/** Stitches are of cream thread. */
export const CREAM = 'var(--p-cream)';
