/** What was said of the rooms of a plan. */
import { HELP, WORD } from './acts';
import { pickedIn, type SceneState } from './engine';
import type { PlanPicture } from './schema';

/** The word chosen for a room and its place among the words, from 0. */
export function wordOf(picture: PlanPicture, state: SceneState, room: string) {
	const [picked] = pickedIn(state, { picture: picture.id, at: room, ask: WORD });
	const rank = picture.words.findIndex((one) => one.id === picked);
	return rank === -1 ? undefined : { name: picture.words[rank]!.name, rank };
}

/** What would help in a room, of what was chosen there. */
export function helpsFor(picture: PlanPicture, state: SceneState, room: string) {
	const picked = pickedIn(state, { picture: picture.id, at: room, ask: HELP });
	return picture.helps?.filter((one) => picked.includes(one.id)) ?? [];
}
