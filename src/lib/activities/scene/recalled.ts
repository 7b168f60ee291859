/** What was looked at in each picture, and what was said of it by choosing. Own words are told apart. */
import { listed, made } from '../parts/made';
import type { MadeRow, Recall } from '../parts/recalled';
import { seenIn, type SceneState } from './engine';
import { spotsOf } from './questions';
import { answersOf } from './recap';
import type { Picture, SceneContent } from './schema';
import { helpsFor } from './word-of';

export const recalled: Recall<SceneContent, SceneState> = ({ pictures }, state, people) =>
	made(
		pictures.map((picture) => {
			const seen = spotsOf(picture).filter(({ id }) => seenIn(state, picture).includes(id));
			const names = seen.map(({ name }) => name).join(', ');
			const answers = answersOf(picture, state, people, (name) => ({ key: 'scene.feels', values: { name } }));
			return {
				title: picture.name,
				rows: [
					...(names === '' ? [] : listed([{ key: 'scene.recap.seen', values: { names } }])),
					...answers
						.filter(({ own }) => !own)
						.map(({ question, answer }) => ({ label: question, lines: [answer] })),
					...helpRows(picture, state)
				]
			};
		})
	);

const helpRows = (picture: Picture, state: SceneState): MadeRow[] =>
	picture.use !== 'map'
		? []
		: picture.rooms.map((room) => ({
				label: room.name,
				lines: helpsFor(picture, state, room.id).map(({ text: help }) => ({
					key: 'scene.wouldHelp',
					values: { help }
				}))
			}));
