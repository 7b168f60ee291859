import { countsNow, waiting } from '$lib/activities/thread/engine';
import { ME } from '$lib/activities/thread/references';
import { engines, type KindTypes } from '$lib/activities/engines';
import type { Path } from '../source';
import type { Node, Play, Player, Story, Told } from './story';

type Thread = KindTypes['thread']['content'];
type State = KindTypes['thread']['state'];
type Beat = Thread['beats'][number];
type Message = NonNullable<Beat['messages']>[number];

/** A group conversation, as the rules about paths see it: beats are its nodes, decisions its choices. */
export const threadStory = (thread: Thread): Story => ({
	...thread,
	called: { node: 'beat', choice: 'decision' },
	nodes: thread.beats.map((beat, index) => nodeOf(beat, ['beats', index])),
	everywhere: thread.counters.flatMap(({ lines }, index) =>
		lines.map((line, place) => ({
			text: line,
			when: line.when,
			path: ['counters', index, 'lines', place]
		}))
	),
	people: thread.beats.flatMap(({ messages, decisions = [] }, index) => {
		const path: Path = ['beats', index];
		return [
			...writers(messages, [...path, 'messages']),
			...decisions.flatMap(({ then }, place) => writers(then, [...path, 'decisions', place, 'then']))
		];
	}),
	play: playerOf(thread)
});

const nodeOf = (beat: Beat, path: Path): Node => ({
	...beat,
	path,
	told: toldOf(beat.messages, [...path, 'messages']),
	choices: (beat.decisions ?? []).map((decision, place) => ({
		...decision,
		path: [...path, 'decisions', place],
		then: 'always',
		told: toldOf(decision.then, [...path, 'decisions', place, 'then'])
	}))
});

/** A message without a condition is told to whoever comes there. */
const toldOf = (messages: readonly Message[] = [], path: Path): Told[] =>
	messages.flatMap((text, place) => (text.when ? [{ text, when: text.when, path: [...path, place] }] : []));

const writers = (messages: readonly Message[] = [], path: Path) =>
	messages.flatMap(({ from }, place) =>
		from === undefined || from === ME ? [] : [{ id: from, path: [...path, place, 'from'] }]
	);

function playerOf(thread: Thread): Player {
	const { engine } = engines.thread;

	/** All that is to be read there is read: messages unfold in one order, and decide nothing. */
	function readAll(state: State | null): State | null {
		const last = state && waiting(thread, state).at(-1);
		return state && last
			? engine.advance(thread, state, { do: 'read', beat: state.beat, message: last.id })
			: state;
	}
	const fresh = ({ node, chosen, vars, visits, taken }: Play): State => ({
		beat: node,
		decision: chosen,
		vars,
		visits,
		taken,
		shown: [],
		opening: [],
		path: []
	});
	const inFull = (play: Play): State => readAll(fresh(play))!;
	const played = (state: State | null): Play | null =>
		state && {
			node: state.beat,
			chosen: state.decision,
			vars: state.vars,
			visits: state.visits,
			taken: state.taken
		};
	return {
		start: () => played(engine.start(thread, 0))!,
		choose: (play, decision) =>
			played(engine.advance(thread, inFull(play), { do: 'decide', beat: play.node, decision })),
		next: (play) => played(engine.advance(thread, inFull(play), { do: 'next', beat: play.node })),
		tells(play) {
			const state = fresh(play);
			return [...waiting(thread, state), ...countsNow(thread, state).map(({ line }) => line)];
		}
	};
}
