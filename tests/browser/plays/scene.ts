import type { Ask } from '../../../src/lib/activities/scene/asks';
import { inReadingOrder } from '../../../src/lib/activities/scene/grid';
import { thinks } from '../../../src/lib/activities/scene/questions';
import type {
	Picture,
	PlanPicture,
	PosterPicture,
	StillPicture
} from '../../../src/lib/activities/scene/schema';
import type { Step } from '../../../src/lib/activities/view';
import type { Activity } from '../../../src/lib/domain/activity';
import { keep, oneOf, press, type Play } from './play';

const answer = (ask: Ask, seed: number): readonly Step[] =>
	ask.ask === 'choice' ? [press(oneOf(ask.options, seed).text)] : keep(ask.question);

/** Each picture is looked at everywhere but, in one of them, at its last place; all that is asked is answered. */
export const scene: Play<'scene'> = ({ content: { pictures }, people }, seed) =>
	pictures.flatMap((picture) => {
		const looks = picture.use === 'map' ? rooms(picture, seed) : spots(picture, seed);
		const isShort = picture === oneOf(pictures, seed) && looks.length > 1;
		return [
			...(isShort ? looks.slice(0, -1) : looks).flat(),
			press(isShort ? 'J’ai assez regardé' : 'Continuer'),
			...(thinks(picture) ? [...thoughts(picture, people, seed), press('Continuer')] : [])
		];
	});

const spots = ({ spots }: StillPicture | PosterPicture, seed: number) =>
	inReadingOrder(spots).map(({ name, asks = [] }, index) => [
		press(`${index + 1}. ${name}`),
		...asks.flatMap((ask) => answer(ask, seed + index))
	]);

const rooms = ({ rooms, words, helps }: PlanPicture, seed: number) =>
	inReadingOrder(rooms).map(({ name }, index) => [
		press(`${index + 1}. ${name}`),
		press(oneOf(words, seed + index).name),
		...(helps ? [press(oneOf(helps, seed + index).text)] : [])
	]);

function thoughts(picture: Picture, people: Activity['people'], seed: number): readonly Step[] {
	if (picture.use === 'poster') return picture.meaning.flatMap((ask) => answer(ask, seed));
	if (picture.use === 'map') return [];
	return (picture.feels ?? []).map(({ id }, index) =>
		press(`${people[id]?.name ?? id} : ${oneOf(picture.feelings!, seed + index).name}`)
	);
}
