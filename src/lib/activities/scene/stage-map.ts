/** A plan on the stage: the class chooses a place, says how it feels there and what would help, and goes elsewhere. */
import { said, type Slide } from '../parts/stage/slides';
import { paged, withOn } from '../parts/stage/told';
import { HELP, WORD, type SceneAct } from './acts';
import { pickedIn, seenIn, type SceneState } from './engine';
import { inReadingOrder } from './grid';
import type { PlanPicture, Room } from './schema';
import { wordOf } from './word-of';

type Shown = Slide<SceneAct>;

/** Places that are offered at once: more would be read by nobody. */
const OFFERED = 4;

export function mapSlides(plan: PlanPicture, state: SceneState): Shown[] {
	if (state.pass === 'think') return walked(plan, state);
	const room = plan.rooms.find(({ id }) => id === state.open);
	if (!room) return [...paged('describe', [plan.describe], { title: plan.name }), where(plan, state)];
	const word = wordOf(plan, state, room.id);
	if (!word) return entered(plan, room);
	const helped = helpsIn(plan, state, room).length > 0;
	if (!helped && plan.helps) return [...echoed(room, word.name), helping(plan, room, plan.helps)];
	return [...(helped ? [] : echoed(room, word.name)), where(plan, state)];
}

/** The next places in reading order; or none are left, and one goes on. */
function where(plan: PlanPicture, state: SceneState): Shown {
	const over = plan.name;
	const left = inReadingOrder(plan.rooms).filter(({ id }) => !seenIn(state, plan).includes(id));
	const on: SceneAct = { do: 'on', picture: plan.id, pass: 'look' };
	if (left.length === 0) return { id: 'all', over, title: said('allSeen'), lines: [], on };
	const looks = left.slice(0, OFFERED).map(({ id, name }) => ({
		id,
		text: name,
		act: { do: 'look', picture: plan.id, spot: id } as const
	}));
	const enough = { id: 'enough', text: said('enough'), act: on };
	return { id: 'where', over, title: said('where'), lines: [], options: [...looks, enough] };
}

/** The words are short: what happens there is still read while one thinks. */
function entered(plan: PlanPicture, { id, name, see }: Room): Shown[] {
	const pages = paged('see', see ? [see] : [], { over: plan.name, title: name });
	const options = plan.words.map((one) => ({
		id: one.id,
		text: one.name,
		act: { do: 'pick', picture: plan.id, at: id, ask: WORD, option: one.id } as const
	}));
	const lines = pages.at(-1)?.lines ?? [];
	return [...pages.slice(0, -1), { id: 'word', over: name, title: plan.question, lines, options }];
}

const echoed = ({ name, echo }: Room, word: string): Shown[] =>
	paged('echo', echo ? [echo] : [], { over: name, title: word });

const helping = (plan: PlanPicture, { id, name }: Room, helps: NonNullable<PlanPicture['helps']>): Shown => ({
	id: 'helps',
	over: name,
	title: said('helps'),
	lines: [],
	options: helps.map((one) => ({
		id: one.id,
		text: one.text,
		act: { do: 'pick', picture: plan.id, at: id, ask: HELP, option: one.id }
	}))
});

const helpsIn = (plan: PlanPicture, state: SceneState, { id }: Room) =>
	pickedIn(state, { picture: plan.id, at: id, ask: HELP });

/** What was said of each place, what would help, and how one goes on for the real school; a plan may be passed. */
function walked(plan: PlanPicture, state: SceneState): Shown[] {
	const on: SceneAct = { do: 'on', picture: plan.id, pass: 'think' };
	const rooms = inReadingOrder(plan.rooms);
	const words = rooms.flatMap((room) => {
		const word = wordOf(plan, state, room.id);
		return word ? [`${room.name} – ${word.name}`] : [];
	});
	if (words.length === 0) return [{ id: 'passed', over: plan.name, title: said('further'), lines: [], on }];
	const picked = rooms.flatMap((room) => helpsIn(plan, state, room));
	const helps = (plan.helps ?? []).filter(({ id }) => picked.includes(id)).map(({ text }) => text);
	const slides = [
		...paged('said', words, { over: plan.name, title: said('placesSaid') }),
		...paged('help', helps, { over: plan.name, title: said('wouldHelp') }),
		...paged('paper', [plan.onPaper], { title: said('onPaper') })
	];
	return withOn(slides, on);
}
