/** What was looked at in each picture, and what was said of it by choosing. Own words are told apart. */
import { listed, made } from '../parts/made';
import type { MadeRow, Recall } from '../parts/recalled';
import { seenIn, type SceneState } from './engine';
import { spotsOf } from './questions';
import { answersOf } from './recap';
import type { PlanPicture, SceneContent } from './schema';
import { helpsFor, wordOf } from './word-of';

export const recalled: Recall<SceneContent, SceneState> = ({ pictures }, state, people) =>
	made(
		pictures.map((picture) => {
			const seen = spotsOf(picture).filter(({ id }) => seenIn(state, picture).includes(id));
			const names = seen.map(({ name }) => name).join(', ');
			const looked = names === '' ? [] : listed([{ key: 'scene.recap.seen', values: { names } }]);
			if (picture.use === 'map')
				return { title: picture.name, rows: [...looked, ...roomsOf(picture, state)] };
			const answers = answersOf(picture, state, people, (name) => ({ key: 'scene.feels', values: { name } }));
			const chosen = answers
				.filter(({ own }) => !own)
				.map(({ question, answer }) => ({ label: question, lines: [answer] }));
			return { title: picture.name, rows: [...looked, ...chosen] };
		})
	);

const roomsOf = (picture: PlanPicture, state: SceneState): MadeRow[] =>
	picture.rooms.map(({ id, name }) => ({
		label: name,
		lines: [
			...[wordOf(picture, state, id)?.name ?? []].flat(),
			...helpsFor(picture, state, id).map(({ text: help }) => ({ key: 'scene.wouldHelp', values: { help } }))
		]
	}));
