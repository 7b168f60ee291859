/** Pictures on the stage: one looks spot by spot, then says what is felt or meant; a plan is walked place by place. */
import { POSTURES } from '$lib/ui/character/feelings';
import { said, type Slide, type StageOf, type StagePicture } from '../parts/stage/slides';
import { paged, withOn } from '../parts/stage/told';
import { ABOUT } from './about';
import { FEELS, MEANING, type SceneAct } from './acts';
import { END, pictureNow, seenIn, type SceneState } from './engine';
import { inReadingOrder } from './grid';
import type { PosterPicture, SceneContent, StillPicture } from './schema';
import { inTurn, type Question } from './stage-asks';
import { mapSlides } from './stage-map';

type Shown = Slide<SceneAct>;
type Looked = StillPicture | PosterPicture;

export const sceneStage: StageOf<SceneContent, SceneState, SceneAct> = (content, state) => {
	const picture = pictureNow(content, state);
	if (!picture) return [{ id: END, title: said('allSeen'), lines: [] }];
	if (picture.use === 'map') return mapSlides(picture, state);
	const slides = state.pass === 'look' ? looking(picture, state) : thinking(picture, state);
	const shown = picture.use === 'still' ? { picture: pictureOf(picture) } : { poster: picture };
	return slides.map((slide) => ({ ...slide, ...shown }));
};

function looking(picture: Looked, state: SceneState): Shown[] {
	const spots = inReadingOrder(picture.spots);
	const open = spots.find(({ id }) => id === state.open);
	const next = spots.find(({ id }) => !seenIn(state, picture).includes(id));
	const on: SceneAct = next
		? { do: 'look', picture: picture.id, spot: next.id }
		: { do: 'on', picture: picture.id, pass: 'look' };
	if (!open) return withOn(opening(picture), on);
	const see = paged('see', [open.see], { over: picture.name, title: open.name });
	const questions = (open.asks ?? []).map((one): Question => {
		const options = one.ask === 'choice' ? one.options : [];
		return { at: open.id, ask: one.id, over: open.name, title: one.question, options };
	});
	return inTurn(picture, state, see, questions, on);
}

const opening = (picture: Looked): Shown[] =>
	picture.use === 'still'
		? paged('freeze', [picture.freeze], { title: picture.name })
		: [{ id: 'poster', over: picture.name, title: said('whatSeen'), lines: [] }];

function thinking(picture: Looked, state: SceneState): Shown[] {
	const on: SceneAct = { do: 'on', picture: picture.id, pass: 'think' };
	if (picture.use === 'still') return inTurn(picture, state, [], feelingsOf(picture), on);
	const questions = ABOUT.flatMap((about) =>
		picture.meaning
			.filter((one) => one.about === about)
			.map((one): Question => {
				const options = one.ask === 'choice' ? one.options : [];
				return { at: MEANING, ask: one.id, over: said(about), title: one.question, options };
			})
	);
	const again = { id: 'meaning', over: picture.name, title: said('meaning'), lines: [] };
	return inTurn(picture, state, [again], questions, on);
}

/** A class takes one feeling for each person; the echoes of the others then say that they fit too. */
const feelingsOf = ({ feelings = [], feels = [] }: StillPicture): Question[] =>
	feels.map(({ id, echoes }) => ({
		at: id,
		ask: FEELS,
		over: undefined,
		title: { say: 'feels', of: id },
		others: said('feelsToo'),
		options: feelings.map(({ id, name }) => ({
			id,
			text: name,
			explanation: echoes.find((one) => one.id === id)?.echo ?? ''
		}))
	}));

function pictureOf({ place, figures }: StillPicture): StagePicture {
	const people = [...figures].sort((a, b) => a.x - b.x);
	return {
		place,
		people: people.map(({ id, posture }) => ({ person: id, mood: POSTURES[posture], pose: 'rest' }))
	};
}
