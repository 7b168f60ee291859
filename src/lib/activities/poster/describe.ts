/** The poster in words: what its title and its description say, made from what is on it. */
import { layoutWithId, sheetOf } from './layouts';
import type { PosterState } from './state';

/** A message of `poster.*`, in the language of the page. */
export type Say = (key: string, values?: Record<string, string>) => string;

export function describe(say: Say, poster: PosterState, slogan: string): string {
	const wide = sheetOf(layoutWithId(poster.layout))[0] > sheetOf(layoutWithId(poster.layout))[1];
	const sheet = say('told.sheet', {
		layout: say(`layout.${poster.layout}`),
		way: say(wide ? 'told.wide' : 'told.tall'),
		pair: say(`pair.${poster.pair}`)
	});
	const words = slogan === '' ? say('told.noSlogan') : say('told.slogan', { slogan });
	const images = poster.images.map((image) =>
		say('told.image', {
			what: say(`image.${image.what}`),
			cell: say(`cell.${image.cell}`),
			size: say(`size.${image.size}`),
			turn: say(`turn.${image.turn}`)
		})
	);
	const all = images.length === 0 ? [say('told.noImage')] : [say('told.images'), ...images];
	return [sheet, words, ...all].join(' ');
}
