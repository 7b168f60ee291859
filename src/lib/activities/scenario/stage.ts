/** A story on the stage: what is told a page at a time, then the question with its choices, then what came of it. */
import { feelingsOf } from '$lib/domain/feelings';
import { moodOf, poseOf } from '$lib/ui/character/standing';
import { said, type Slide, type StageOf, type StagePicture } from '../parts/stage/slides';
import { paged, withOn } from '../parts/stage/told';
import type { ScenarioAct } from './acts';
import { decisionsAfter } from './path';
import type { Choice, ScenarioContent, ScenarioNode } from './schema';
import { alsoNow, chosenNow, nodeNow, offered, placeNow, postureOf, presentNow, signsNow } from './selectors';
import type { ScenarioState } from './state';

type Told = Slide<ScenarioAct>;

export const scenarioStage: StageOf<ScenarioContent, ScenarioState, ScenarioAct> = (content, state) => {
	const node = nodeNow(content, state);
	const chosen = chosenNow(content, state);
	const slides = chosen ? after(node, chosen) : before(content, state, node);
	const picture = {
		place: placeNow(content, state),
		people: peopleOf(content, state, presentNow(content, state))
	};
	const felt = peopleOf(
		content,
		state,
		content.cast.filter((person) => isMoved(content, person))
	);
	return slides.map((slide) => ({ ...slide, picture, felt }));
};

function before(content: ScenarioContent, state: ScenarioState, node: ScenarioNode): Told[] {
	const signs = signsNow(content, state).filter((sign) => presentNow(content, state).includes(sign.of));
	const over = node.moment;
	const told: Told[] = [
		...paged('told', [node.text, ...alsoNow(content, state).map(({ text }) => text)], { over }),
		...talked(node, over),
		...paged(
			'signs',
			signs.map(({ text }) => text),
			{ over: said('bodies') }
		)
	];
	if (node.ending) return [...told, ...ended(node.ending)];
	if (!node.choices) return withOn(told, { do: 'next', node: node.id });
	const options = offered(content, state).map((choice) => ({
		id: choice.id,
		text: choice.text,
		left: decisionsAfter(content, choice.to),
		act: { do: 'choose', node: node.id, choice: choice.id } as const
	}));
	return [...told, { id: 'ask', title: node.question ?? said('whatNow'), lines: [], options }];
}

function after(node: ScenarioNode, chosen: Choice): Told[] {
	const title = chosen.text;
	return withOn(
		[
			...paged('then', chosen.then ? [chosen.then] : [], { over: said('chosen'), title }),
			...paged('feedback', [chosen.feedback], { over: said(chosen.tone), title })
		],
		{ do: 'next', node: node.id }
	);
}

const ended = ({ title, help, repair }: NonNullable<ScenarioNode['ending']>): Told[] => [
	...paged('help', [help], { over: title, title: said('help') }),
	...paged('repair', [repair], { over: title, title: said('repair') })
];

/** Two notes stand on a slide: more would be read by nobody. */
function talked(node: ScenarioNode, over: string | undefined): Told[] {
	const messages = node.messages ?? [];
	return messages.flatMap((_, i) =>
		i % 2 ? [] : [{ id: `talk-${i}`, over, lines: [], talk: messages.slice(i, i + 2) }]
	);
}

/** What happens in the story shows in them. */
const isMoved = ({ signs, variables }: ScenarioContent, person: string): boolean =>
	signs.some(({ of }) => of === person) ||
	Object.values(variables).some((one) => typeof one !== 'boolean' && one.of === person);

const peopleOf = (content: ScenarioContent, state: ScenarioState, people: readonly string[]) =>
	people.map((person): StagePicture['people'][number] => {
		const [posture, feelings] = [postureOf(content, state, person), feelingsOf(content, state, person)];
		return { person, mood: moodOf(posture, feelings), pose: poseOf(posture, feelings, false) };
	});
