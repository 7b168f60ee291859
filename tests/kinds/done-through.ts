/** What somebody could do in any activity of a kind, from its content alone: acts that do not apply are skipped. */
import { cardsOf } from '$lib/activities/match/engine';
import type { MatchContent } from '$lib/activities/match/schema';
import type { BoardContent } from '$lib/activities/board/schema';
import type { ClozeContent } from '$lib/activities/cloze/schema';
import type { ComplimentsContent } from '$lib/activities/compliments/schema';
import type { CharterContent } from '$lib/activities/charter/schema';
import type { DialogueContent } from '$lib/activities/dialogue/schema';
import { inSet } from '$lib/activities/leading/selectors';
import type { LeadingContent } from '$lib/activities/leading/schema';
import { CLOSE, READ } from '$lib/activities/leading/state';
import type { MarkContent } from '$lib/activities/mark/schema';
import type { OrderContent } from '$lib/activities/order/schema';
import type { QuizContent } from '$lib/activities/quiz/schema';
import type { RewriteContent } from '$lib/activities/rewrite/schema';
import { reasonsAt, stopsOf } from '$lib/activities/scale/line';
import type { ScaleContent } from '$lib/activities/scale/schema';
import { STEPS } from '$lib/activities/scale/acts';
import type { ScenarioContent } from '$lib/activities/scenario/schema';
import { FEELS, HELP, MEANING, WORD } from '$lib/activities/scene/acts';
import { findQuestion, spotsOf } from '$lib/activities/scene/questions';
import type { Picture, SceneContent } from '$lib/activities/scene/schema';
import type { SortContent } from '$lib/activities/sort/schema';
import type { ThreadContent } from '$lib/activities/thread/schema';
import { squaresOf } from '$lib/activities/trail/engine';
import type { TrailContent } from '$lib/activities/trail/schema';
import type { TriageContent } from '$lib/activities/triage/schema';
import { answerOf } from '$lib/activities/wordgrid/answers';
import type { WordgridContent } from '$lib/activities/wordgrid/schema';
import type { KindId } from '$lib/activities/engines';
import { dialogueWays } from '../browser/plays/dialogue';
import { scenarioWays } from '../browser/plays/scenario';
import { threadWays } from '../browser/plays/thread';

/** What is written in a field, wherever there is one. */
export const OWN_WORDS = 'Mes mots à moi, que personne ne lit.';

type Acts = readonly object[];
const nth = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
const longest = (ways: ReadonlyMap<string, Acts>): Acts =>
	[...ways.values()].sort((one, other) => other.length - one.length)[0]!;

const lookedAt = (picture: Picture): Acts => {
	const spots = spotsOf(picture).map(({ id }) => id);
	const feels = picture.use === 'still' ? (picture.feels ?? []).map(({ id }) => id) : [];
	const asks = (at: string): string[] => {
		if (picture.use === 'map') return [WORD, HELP];
		if (at === MEANING) return picture.use === 'poster' ? picture.meaning.map(({ id }) => id) : [];
		return [FEELS, ...(picture.spots.find(({ id }) => id === at)?.asks ?? []).map(({ id }) => id)];
	};
	const answers = (at: string): object[] =>
		asks(at).flatMap((ask): object[] => {
			const address = { picture: picture.id, at, ask };
			const question = findQuestion(picture, address);
			if (question?.take === 'words') return [{ do: 'say', ...address, text: OWN_WORDS }];
			return (question?.options ?? [])
				.slice(0, 2)
				.map(({ id: option }) => ({ do: 'pick', ...address, option }));
		});
	return [
		...spots.flatMap((spot) => [{ do: 'look', picture: picture.id, spot }, ...answers(spot)]),
		{ do: 'on', picture: picture.id, pass: 'look' },
		...[MEANING, ...feels].flatMap(answers),
		{ do: 'on', picture: picture.id, pass: 'think' }
	];
};

const laid = (content: BoardContent): Acts => {
	if (content.use === 'clues')
		return [
			...content.clues.flatMap(({ id: clue }, at) => [
				{ do: 'open', clue },
				...content.hypotheses.map(({ id: hypothesis }, n) => ({
					do: 'weigh',
					clue,
					hypothesis,
					says: nth(['with', 'against', 'nothing'], at + n)
				}))
			]),
			{ do: 'conclude' },
			...content.hypotheses.map(({ id: hypothesis, about }) => ({
				do: about === 'what' ? 'think' : 'ask',
				hypothesis
			}))
		];
	const { cards, columns, levers } = content;
	return [
		...cards.map(({ id: card }, at) => ({ do: 'put', card, column: nth(columns, at).id })),
		...cards.slice(1).map(({ id: to }, at) => ({ do: 'link', from: cards[at]!.id, to })),
		{ do: 'mend', from: cards[0]!.id, to: cards[1]!.id, lever: levers[0]!.id }
	];
};

type Done = { readonly [K in KindId]?: (content: never, seed: number) => Acts };

const DONE = {
	board: laid,
	charter: ({ themes }: CharterContent) => [
		...themes
			.flatMap(({ proposals }) => proposals)
			.slice(0, 2)
			.map(({ id: proposal }) => ({ do: 'keep', proposal })),
		{ do: 'write', text: OWN_WORDS }
	],
	cloze: ({ gaps }: ClozeContent) =>
		gaps.map(({ id: gap, tiles }, at) =>
			tiles ? { do: 'put', tile: nth(tiles, at).id, gap } : { do: 'write', gap, text: OWN_WORDS }
		),
	compliments: ({ scenes }: ComplimentsContent) => [
		...scenes.flatMap(({ id: scene, facts, effects, endings = [] }, at) => [
			{ do: 'go', to: scene },
			{ do: 'pick', scene, part: 'fact', option: nth(facts, at).id },
			{ do: 'pick', scene, part: 'effect', option: nth(effects, at).id },
			...endings.slice(0, 1).map(({ id: option }) => ({ do: 'pick', scene, part: 'ending', option }))
		]),
		{ do: 'say', text: OWN_WORDS }
	],
	dialogue: (content: DialogueContent, seed) => longest(dialogueWays(content, seed)),
	leading: (content: LeadingContent) =>
		content.sets.flatMap(({ id: set }) => [
			{ do: 'open', set },
			...inSet(content, set).flatMap(({ id: situation, reactions }) => [
				{ do: 'on', situation, from: READ },
				...reactions.flatMap(({ id: reaction, answers }, at) => [
					{ do: 'answer', situation, reaction, answer: nth(answers, at).id },
					{ do: 'on', situation, from: reaction }
				]),
				{ do: 'on', situation, from: CLOSE }
			])
		]),
	mark: ({ passages, signals }: MarkContent) =>
		passages
			.flatMap(({ segments }) => segments)
			.map(({ id: segment }, at) => ({ do: 'mark', segment, signal: nth(signals, at).id })),
	match: (content: MatchContent) =>
		content.lefts.map(({ id: left }, at) => {
			const { card, copy } = nth(cardsOf(content), at);
			return { do: 'lay', card, copy, left };
		}),
	order: ({ steps }: OrderContent) =>
		steps.map(({ id: step }, at) => ({ do: 'put', step, place: steps.length - at })),
	quiz: ({ items }: QuizContent) =>
		items.flatMap((item, at) => [
			{ do: 'pick', item: item.id, option: nth<{ readonly id: string }>(item.options, at).id },
			...(item.ask === 'truth'
				? [{ do: 'because', item: item.id, reason: nth(item.reasons, at).id }]
				: item.ask === 'opinion'
					? [{ do: 'say', item: item.id, text: OWN_WORDS }]
					: [])
		]),
	rewrite: ({ sentences, strips }: RewriteContent) =>
		sentences.flatMap(({ id: sentence, parts }, at) => [
			{ do: 'go', sentence },
			...strips.map(({ id: strip }) => ({
				do: 'put',
				sentence,
				part: nth(
					parts.filter((one) => one.strip === strip),
					at
				).id
			})),
			{ do: 'look', sentence },
			{ do: 'write', sentence, text: OWN_WORDS }
		]),
	scale: (content: ScaleContent) => {
		const placed = (by: number) =>
			content.things.flatMap(({ id: thing }, at) => {
				const place = nth(stopsOf(content), at + by).id;
				const [reason] = reasonsAt(content, place);
				return [
					{ do: 'put', thing, place },
					...(reason ? [{ do: 'because', thing, reason: reason.id }] : [])
				];
			});
		const [first, talk] = STEPS;
		return [...placed(0), { do: 'on', from: first }, { do: 'on', from: talk }, ...placed(1)];
	},
	scenario: (content: ScenarioContent, seed) => longest(scenarioWays(content, seed)),
	scene: ({ pictures }: SceneContent) => pictures.flatMap(lookedAt),
	sort: ({ cards, places }: SortContent) =>
		cards.flatMap(({ id: card, reasons = [] }, at) => [
			{ do: 'put', card, place: nth(places, at).id },
			...reasons.slice(0, 1).map(({ id: reason }) => ({ do: 'because', card, reason }))
		]),
	thread: (content: ThreadContent, seed) => longest(threadWays(content, seed)),
	trail: (content: TrailContent) => [
		{ do: 'age', age: 'college' },
		{ do: 'teams', teams: 2 },
		{ do: 'cut', at: 1 },
		...squaresOf(content).flatMap((_square, square) => [
			...content.stretches.flatMap(({ id, knot }) =>
				knot
					? [
							{ do: 'thing', knot: id, thing: knot.things[0]!.id },
							{ do: 'way', knot: id, to: 'on' }
						]
					: []
			),
			{ do: 'pile', square, pile: 'act' },
			{ do: 'answer', square, how: nth(['found', 'together', 'pass'], square) },
			{ do: 'on', square }
		])
	],
	triage: ({ cases, tree }: TriageContent) =>
		[...cases, ...cases].flatMap(({ id }) => [
			{ do: 'go', case: id },
			...tree.map(({ id: question, stops }) => ({
				do: 'say',
				case: id,
				question,
				answer: stops === 'yes' ? 'no' : 'yes'
			}))
		]),
	wordgrid: ({ use, words }: WordgridContent) =>
		words
			.slice(1)
			.map(({ id, word }) =>
				use === 'search' ? { do: 'found', word: id } : { do: 'answer', word: id, text: answerOf(word) }
			)
} satisfies Done;

/** The kinds that it knows. */
export const doneThrough = DONE as unknown as Readonly<
	Partial<Record<KindId, (content: unknown, seed: number) => Acts>>
>;
