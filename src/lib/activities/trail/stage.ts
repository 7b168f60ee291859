/**
 * A game on a trail on the stage: the board and whose turn it is, the card, what happened with it, its ideas. What
 * was answered is said aloud; three keys say how. At a knot the whole class chooses, by the same votes as elsewhere.
 */
import { said, type Slide, type StageOf, type Text } from '../parts/stage/slides';
import { paged, withOn } from '../parts/stage/told';
import { AGES, CUTS, HOWS, PILES, type How, type Pile, type TrailAct } from './acts';
import { drawn } from './drawn';
import { cardOf, chosen, knotAt, passed, squaresOf, teamOf, teamsOf, type TrailState } from './engine';
import type { TrailContent } from './schema';

type Shown = Slide<TrailAct>;

const HOW = { found: 'trailFound', together: 'trailTogether', pass: 'trailPass' } as const;
const TOLD = { found: 'trailToldFound', together: 'trailToldTogether', pass: 'trailToldPass' } as const;
const AGE = { primaire: 'trailPrimaire', college: 'trailCollege' } as const;
const CUT = ['trailCut0', 'trailCut1', 'trailCut2', 'trailCut3'] as const;

export const trailStage: StageOf<TrailContent, TrailState, TrailAct> = (content, state) => {
	switch (state.step) {
		case 'age':
			return [
				...rules(content),
				asked('age', said('trailAge'), AGES, (age) => [AGE[age], { do: 'age', age }])
			];
		case 'teams':
			return [...(state.age ? [] : rules(content)), howMany(content)];
		case 'cut':
			return cutting(content, state);
		case 'pile':
			return [turn(content, state), choosing(content, state)];
		case 'card':
			return state.pile ? card(content, state) : [turn(content, state), ...card(content, state)];
		case 'ideas':
			return ideas(content, state);
		case 'thing':
			return knot(content, state);
		case 'way':
			return way(content, state);
		case 'end':
			return ended(content, state);
	}
};

const rules = (content: TrailContent): Shown[] =>
	paged(
		'rules',
		content.rules.map(({ text }) => text),
		{ title: said('trailRules') }
	);

/** A question whose answers are words of the stage. */
const asked = <T extends string | number>(
	id: string,
	title: Text,
	among: readonly T[],
	answer: (one: T) => readonly [Parameters<typeof said>[0], TrailAct]
): Shown => ({
	id,
	title,
	lines: [],
	options: among.map((one) => {
		const [say, act] = answer(one);
		return { id: String(one), text: said(say), act };
	})
});

/** One by one, so that each stands under its own key. */
function howMany({ teams }: TrailContent): Shown {
	return {
		id: 'teams',
		title: said('trailTeams'),
		lines: [],
		options: teams.map((_, at) => ({
			id: `${at + 1}`,
			text: said(`trailTeams${at + 1}` as 'trailTeams1'),
			act: { do: 'teams', teams: at + 1 }
		}))
	};
}

const cutting = (content: TrailContent, state: TrailState): Shown[] => [
	{ id: 'your-teams', title: said('trailYourTeams'), lines: [], signs: teamsOf(content, state) },
	asked('cut', said('trailCut'), CUTS, (at) => [CUT[at], { do: 'cut', at }])
];

function turn(content: TrailContent, state: TrailState): Shown {
	const square = state.played.length;
	const pile = squaresOf(content)[square]!;
	const team = teamOf(content, state)!;
	return {
		id: `turn-${square}`,
		over: said('trailTurn'),
		title: team.name,
		sign: team.shape,
		lines: [pile === 'free' ? said('trailFree') : content.piles[pile].name],
		trail: drawn(content, state)
	};
}

const choosing = ({ piles }: TrailContent, { played }: TrailState): Shown => ({
	id: `pile-${played.length}`,
	title: said('trailChoose'),
	lines: [],
	options: PILES.map((pile) => ({
		id: pile,
		text: piles[pile].name,
		act: { do: 'pile', square: played.length, pile }
	}))
});

function card(content: TrailContent, state: TrailState): Shown[] {
	const drawn = cardOf(content, state)!;
	const answered = (how: How) => ({
		id: how,
		text: said(HOW[how]),
		act: { do: 'answer', square: state.played.length, how } as const
	});
	return [
		{
			id: `card-${drawn.id}`,
			over: content.piles[drawn.pile].name,
			title: drawn.text,
			lines: [content.piles[drawn.pile].todo],
			options: HOWS.map(answered)
		}
	];
}

function ideas(content: TrailContent, state: TrailState): Shown[] {
	const drawn = cardOf(content, state)!;
	const { how } = state.played.at(-1)!;
	const texts = drawn.ideas.map(({ text }) => text);
	const head = { over: said(TOLD[how]), title: said(ideasOf(drawn.pile)) };
	return withOn<TrailAct>(paged(`ideas-${drawn.id}`, texts, head), { do: 'on', square: passed(state) });
}

/** After a breath nothing is answered. */
const ideasOf = (pile: Pile) => (pile === 'pause' ? 'trailAfterPause' : 'trailIdeas');

function knot(content: TrailContent, state: TrailState): Shown[] {
	const here = knotAt(content, state)!;
	return [
		{
			id: `knot-${here.id}`,
			over: here.name,
			title: said('trailKnot'),
			lines: [],
			trail: drawn(content, state)
		},
		{
			id: `thing-${here.id}`,
			over: said('trailAll'),
			title: here.question,
			lines: [],
			options: here.things.map(({ id, text }) => ({
				id,
				text,
				act: { do: 'thing', knot: here.id, thing: id }
			}))
		}
	];
}

function way(content: TrailContent, state: TrailState): Shown[] {
	const { id } = knotAt(content, state)!;
	return [
		asked(`way-${id}`, said('trailWay'), ['on', 'end'] as const, (to) => [
			to === 'on' ? 'trailGoOn' : 'trailStop',
			{ do: 'way', knot: id, to }
		])
	];
}

function ended(content: TrailContent, state: TrailState): Shown[] {
	const { name, told, talk } = content.end;
	const things = chosen(content, state);
	return [
		{ id: 'end', title: name, lines: [told], trail: drawn(content, state) },
		...(things.length > 0 ? [{ id: 'party', over: name, title: said('trailParty'), lines: [], things }] : []),
		{ id: 'talk', title: talk, lines: [] }
	];
}
