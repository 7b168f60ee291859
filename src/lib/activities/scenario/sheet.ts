/** A story on paper: its first scene drawn, then one sensible way through it, played by the story's own rules. */
import { said, type Block, type SheetOf } from '../parts/sheet/blocks';
import { storyAnswers, storyBlocks, type Moment } from '../parts/sheet/story';
import { scenarioEngine } from './engine';
import type { Choice, ScenarioContent, Tone } from './schema';
import { alsoNow, nodeNow, offered, placeNow, postureOf, presentNow } from './selectors';
import type { ScenarioState } from './state';

/** What protects comes first. */
const BEST: readonly Tone[] = ['protects', 'almost', 'effect', 'reread'];
/** A story that turns in circles ends here. */
const STEPS = 60;

export const scenarioSheet: SheetOf<ScenarioContent> = (content) => {
	const { scenes, ending } = wayThrough(content);
	// What is told before the first decision is one scene.
	const at = Math.max(
		scenes.findIndex(({ answers }) => answers.length > 0),
		0
	);
	const opening = scenes.slice(0, at + 1);
	const first: Moment = {
		...opening.at(-1)!,
		when: opening[0]!.when,
		told: opening.flatMap(({ told }) => told),
		talk: opening.flatMap(({ talk = [] }) => talk)
	};
	const way = scenes.slice(at + 1);
	return {
		todo: said('storyTodo'),
		blocks: storyBlocks(first, way, pictureOf(content)),
		answers: storyAnswers(first, way, ending)
	};
};

function pictureOf(content: ScenarioContent): Block | undefined {
	const state = scenarioEngine.start(content, 0);
	const present = presentNow(content, state);
	return present.length === 0
		? undefined
		: {
				block: 'picture',
				place: placeNow(content, state),
				figures: present.map((person) => ({ person, posture: postureOf(content, state, person) })),
				spots: [],
				describe: ''
			};
}

/** The scenes of the way on which, each time, the first answer that protects best is taken. */
function wayThrough(content: ScenarioContent) {
	const scenes: Moment[] = [];
	let state = scenarioEngine.start(content, 0);
	let taken: Choice | undefined;
	for (let step = 0; step < STEPS; step++) {
		const node = nodeNow(content, state);
		if (node.ending) return { scenes, ending: node.ending };
		// Nobody reads the place of who is bullied in the first person, whatever a story comes to.
		if (node.as === undefined || node.as !== content.target) scenes.push(momentOf(content, state, taken));
		taken = [...offered(content, state)].sort((a, b) => BEST.indexOf(a.tone) - BEST.indexOf(b.tone))[0];
		const chosen = taken
			? scenarioEngine.advance(content, state, { do: 'choose', node: state.node, choice: taken.id })
			: state;
		const next = chosen && scenarioEngine.advance(content, chosen, { do: 'next', node: state.node });
		if (!next) break;
		state = next;
	}
	return { scenes, ending: undefined };
}

function momentOf(content: ScenarioContent, state: ScenarioState, taken: Choice | undefined): Moment {
	const node = nodeNow(content, state);
	return {
		when: node.moment,
		after: taken ? [said('after', { choice: taken.text }), ...(taken.then ? [taken.then] : [])] : [],
		told: [node.text, ...alsoNow(content, state).map(({ text }) => text)],
		talk: (node.messages ?? []).map(({ from, text }) => ({ who: `{${from}}`, text })),
		ask: node.question,
		answers: offered(content, state).map(({ text, feedback }) => ({ text, feedback })),
		helped: node.relay !== undefined && node.answers !== 'fails'
	};
}
