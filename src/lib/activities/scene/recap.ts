/** What was answered on a picture, as it is read at the end. */
import type { Activity } from '$lib/domain/activity';
import { FEELS, MEANING, WORD } from './acts';
import type { Ask } from './asks';
import { keyOf, pickedIn, type SceneState } from './engine';
import type { Picture } from './schema';

export interface Answered<Question> {
	readonly key: string;
	readonly question: Question | string;
	readonly answer: string;
	/** The learner's own words. */
	readonly own: boolean;
}

/** @param feels « Que ressent Noé ? » */
export function answersOf<Question>(
	picture: Picture,
	state: SceneState,
	people: Activity['people'],
	feels: (name: string) => Question
): Answered<Question>[] {
	const chosen = (
		at: string,
		ask: string,
		question: Question | string,
		options: readonly { readonly id: string; readonly name: string }[]
	): Answered<Question>[] => {
		const address = { picture: picture.id, at, ask };
		const names = pickedIn(state, address).flatMap((id) => options.find((one) => one.id === id)?.name ?? []);
		return names.length > 0 ? [{ key: keyOf(address), question, answer: names.join(', '), own: false }] : [];
	};
	const asked = (at: string, asks: readonly Ask[] = []): Answered<Question>[] =>
		asks.flatMap((one) => {
			if (one.ask === 'choice')
				return chosen(
					at,
					one.id,
					one.question,
					one.options.map(({ id, text }) => ({ id, name: text }))
				);
			const key = keyOf({ picture: picture.id, at, ask: one.id });
			const text = state.said[key];
			return text === undefined ? [] : [{ key, question: one.question, answer: text, own: true }];
		});

	if (picture.use === 'map')
		return picture.rooms.flatMap((room) => chosen(room.id, WORD, room.name, picture.words));
	const spots = picture.spots.flatMap((spot) => asked(spot.id, spot.asks));
	if (picture.use === 'poster') return [...spots, ...asked(MEANING, picture.meaning)];
	const felt = (picture.feels ?? []).flatMap(({ id }) =>
		chosen(id, FEELS, feels(people[id]?.name ?? id), picture.feelings ?? [])
	);
	return [...spots, ...felt];
}
