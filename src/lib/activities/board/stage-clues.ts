/** Clues on the stage: each is read, weighed for one hypothesis after another, then says what it shows and what not. */
import { wordsIn } from '../parts/stage/pages';
import { MOST_WORDS, said, type Slide } from '../parts/stage/slides';
import { paged, withOn } from '../parts/stage/told';
import { NOT_YET, SAYS, type CluesAct } from './acts';
import { hypothesesAbout, mayAnswer, nextClue, saysOf, type CluesState } from './clues';
import type { Clue, CluesContent, Hypothesis } from './schema';

type Shown = Slide<CluesAct>;

export function cluesStage(content: CluesContent, state: CluesState): Shown[] {
	if (state.answered) return answered(content, state);
	if (state.concluding) return [state.thinks === undefined ? think(content) : ask(content, state)];
	const open = content.clues.find(({ id }) => id === state.opened.at(-1));
	if (!open) return withOn(scene(content), opening(content, state));
	const unsaid = content.hypotheses.filter(({ id }) => saysOf(state, open.id, id) === undefined);
	const [hypothesis] = unsaid;
	if (!hypothesis) return weighed(content, state, open);
	const read =
		unsaid.length < content.hypotheses.length
			? []
			: paged('clue', [open.text], { over: said('clue'), title: open.where });
	return [...read, weigh(open, hypothesis)];
}

/** What opens the next clue, or concludes once all were weighed. */
function opening(content: CluesContent, state: CluesState): CluesAct {
	const next = nextClue(content, state);
	return next ? { do: 'open', clue: next.id } : { do: 'conclude' };
}

const scene = ({ scene, hypotheses }: CluesContent): Shown[] => [
	...paged('scene', [scene]),
	{ id: 'never-who', title: said('neverWho'), lines: [] },
	...paged(
		'hypotheses',
		hypotheses.map(({ text }) => text),
		{ title: said('hypotheses') }
	)
];

/** A clue that is short is still read while one thinks. */
const weigh = ({ id: clue, where, text: seen }: Clue, { id: hypothesis, text }: Hypothesis): Shown => ({
	id: `weigh-${hypothesis}`,
	over: where,
	title: text,
	lines: wordsIn(seen) > MOST_WORDS ? [said('clueSays')] : [seen, said('clueSays')],
	options: SAYS.map((says) => ({ id: says, text: said(says), act: { do: 'weigh', clue, hypothesis, says } }))
});

function weighed(content: CluesContent, state: CluesState, { where, shows, doesNotShow }: Clue): Shown[] {
	const on = opening(content, state);
	return withOn(
		[
			...paged('shows', [shows], { over: where, title: said('shows') }),
			...paged('does-not-show', [doesNotShow], { over: where, title: said('doesNotShow') }),
			...(on.do === 'conclude' ? [{ id: 'stays', title: said('stays'), lines: [] }] : [])
		],
		on
	);
}

const think = (content: CluesContent): Shown => ({
	id: 'think',
	over: said('notKnowing'),
	title: said('whatHappened'),
	lines: [],
	options: [
		...hypothesesAbout(content, 'what').map(({ id, text }) => ({ id, text })),
		{ id: NOT_YET, text: said('notYet') }
	].map(({ id, text }) => ({ id, text, act: { do: 'think', hypothesis: id } }))
});

const ask = (content: CluesContent, state: CluesState): Shown => ({
	id: 'ask',
	over: said('several'),
	title: said('whoHelps'),
	lines: [],
	options: hypothesesAbout(content, 'help').map(({ id, text }) => {
		const taken = state.asks.includes(id);
		return { id, text, taken, act: { do: taken ? 'unask' : 'ask', hypothesis: id } };
	}),
	on: mayAnswer(state) ? { do: 'answer' } : undefined
});

/** It stays a supposition: what is uncertain stands beside it, and the adult to tell. */
function answered({ hypotheses, end }: CluesContent, { thinks, asks }: CluesState): Shown[] {
	const thought = hypotheses.find(({ id }) => id === thinks);
	const helping = hypotheses.filter(({ id }) => asks.includes(id)).map(({ text }) => text);
	return [
		thought
			? { id: 'thought', over: said('maybe'), title: thought.text, lines: [said('stays')] }
			: { id: 'thought', over: said('notKnowing'), title: said('notYet'), lines: [] },
		...paged('uncertain', [end.uncertain], { title: said('uncertain') }),
		...paged('helps', helping, { title: said('whoHelps') }),
		...paged('tell', [end.adult], { title: said('tell') }),
		...paged('begin', [end.say], { title: said('begin') })
	];
}
