import type { Block } from '$lib/activities/parts/sheet/blocks';
import { nameAll } from '$lib/domain/names';
import { addWords } from '$lib/i18n';
import { peopleHere } from '$lib/names/here';
import { prepareDrawing } from '$lib/ui/character';
import { fetchPlace, type Place } from '$lib/ui/scenery';

/** Where the pictures of a sheet happen, however deep they stand. */
function placesIn(blocks: readonly Block[]): Place[] {
	return blocks.flatMap((one) => {
		switch (one.block) {
			case 'picture':
				return [one.place as Place];
			case 'beside':
				return placesIn([one.picture, ...one.others]);
			case 'columns':
				return placesIn(one.blocks);
			default:
				return [];
		}
	});
}

/** The words of the sheets, the names put in, and what its pictures are drawn with. */
export const load = async ({ data, params }) => {
	addWords(params.lang, data.sheetWords);
	const places = placesIn(data.sheet.blocks);
	await Promise.all([...places.map(fetchPlace), places.length > 0 ? prepareDrawing() : undefined]);
	const people = await peopleHere(data.people);
	return {
		...data,
		people,
		sheet: nameAll(data.sheet, people),
		simple: nameAll(data.simple, people)
	};
};
