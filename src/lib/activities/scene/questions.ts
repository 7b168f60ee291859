/** Every question of a picture, whatever the picture is for, in one shape: how many may be taken, out of what. */
import { FEELS, HELP, MEANING, WORD, type Address, type Pass } from './acts';
import type { Ask } from './asks';
import type { Picture, Room, Spot } from './schema';

export interface Question {
	readonly take: 'one' | 'several' | 'words';
	readonly options: readonly { readonly id: string }[];
	/** The pass in which it is asked. */
	readonly pass: Pass;
}

/** The spots of a picture, or the rooms of a plan. */
export const spotsOf = (picture: Picture): readonly (Spot | Room)[] =>
	picture.use === 'map' ? picture.rooms : picture.spots;

/** Something is asked once one has looked. */
export const thinks = (picture: Picture): boolean => picture.use !== 'still' || picture.feels !== undefined;

export function findQuestion(
	picture: Picture,
	{ at, ask }: Pick<Address, 'at' | 'ask'>
): Question | undefined {
	if (picture.use === 'map') {
		if (!picture.rooms.some((one) => one.id === at)) return undefined;
		if (ask === WORD) return { take: 'one', options: picture.words, pass: 'look' };
		return ask === HELP && picture.helps
			? { take: 'several', options: picture.helps, pass: 'look' }
			: undefined;
	}
	if (picture.use === 'still' && ask === FEELS) {
		const person = picture.feels?.find((one) => one.id === at);
		return person && { take: 'several', options: person.echoes, pass: 'think' };
	}
	if (picture.use === 'poster' && at === MEANING)
		return asked(
			picture.meaning.find((one) => one.id === ask),
			'think'
		);
	const spot = picture.spots.find((one) => one.id === at);
	return asked(
		spot?.asks?.find((one) => one.id === ask),
		'look'
	);
}

const asked = (ask: Ask | undefined, pass: Pass): Question | undefined =>
	ask &&
	(ask.ask === 'open' ? { take: 'words', options: [], pass } : { take: 'one', options: ask.options, pass });
