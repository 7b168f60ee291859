/** A group conversation on the stage: two messages at a time, the pause with what can be done, then what follows. */
import { said, type Slide, type StageOf } from '../parts/stage/slides';
import { paged, withOn } from '../parts/stage/told';
import type { ThreadAct } from './acts';
import { decisionsAfter, lines } from './path';
import { ME } from './references';
import type { Beat, Decision, Message, ThreadContent } from './schema';
import { beatNow, countsNow, decisionNow, offered, waiting } from './selectors';
import type { ThreadState } from './state';

type Shown = Slide<ThreadAct>;

/**
 * All messages of a place but the last ones stand before they are unfolded, and turning the last of their slides
 * unfolds the rest: so each way on brings something new, where nothing is asked too.
 */
export const threadStage: StageOf<ThreadContent, ThreadState, ThreadAct> = (content, state) => {
	const beat = beatNow(content, state);
	const decision = decisionNow(content, state);
	const ahead = waiting(content, state);
	const all = (decision ? decision.then : beat.messages) ?? [];
	const notes = notesOf(
		all.filter((one) => state.shown.includes(one.id) || ahead.includes(one)),
		momentNow(content, state)
	);
	const last = ahead.at(-1);
	const fresh = last !== undefined || state.shown.length <= 1;
	const opens = !fresh
		? []
		: decision
			? chosenSlides(decision)
			: state.path.length === 0
				? [{ id: 'group', over: beat.moment, title: content.group, lines: [] }]
				: [];
	if (last) return withOn([...opens, ...notes.slice(0, -1)], { do: 'read', beat: beat.id, message: last.id });
	const told = [...opens, ...notes.slice(-1)];
	const on: ThreadAct = { do: 'next', beat: beat.id };
	if (decision) return withOn([...told, ...feedbackSlides(decision)], on);
	if (beat.ending) return [...told, ...endingSlides(beat.ending)];
	if (beat.decisions) return [...told, ...countSlides(content, state), asked(content, state, beat)];
	return withOn(told.length > 0 ? told : [{ id: 'moment', title: momentNow(content, state), lines: [] }], on);
};

/** The last time that was told, or the group before any was. */
const momentNow = (content: ThreadContent, state: ThreadState): string =>
	lines(content, state).findLast((line) => line.what === 'moment')?.moment ?? content.group;

/** What somebody wrote stands two by two; an image, a line of the group and the class’s own words stand alone. */
function notesOf(messages: readonly Message[], over: string): Shown[] {
	const groups: Message[][] = [];
	for (const one of messages) {
		const open = groups.at(-1);
		if (open?.length === 1 && isPlain(open[0]!) && isPlain(one)) open.push(one);
		else groups.push([one]);
	}
	// Where one slide would hold them all there would be none to turn.
	const cut = groups.length === 1 ? messages.map((one) => [one]) : groups;
	return cut.map((group) => noteOf(group, over));
}

const isPlain = ({ from, text }: Message) => text !== undefined && from !== ME;

function noteOf(group: readonly Message[], over: string): Shown {
	const [first] = group as readonly [Message];
	const id = `note-${first.id}`;
	if (first.system !== undefined) return { id, over, title: first.system, lines: [] };
	if (first.from === ME)
		return { id, over, title: said('youWrite'), lines: [first.text ?? first.image ?? ''] };
	const talk = group.map(({ from = '', text, image = '' }) => ({ from, text: text ?? image }));
	if (first.image === undefined) return { id, over, lines: [], talk };
	return { id, over, title: said('image'), lines: first.intimate ? [said('intimate')] : [], talk };
}

const chosenSlides = ({ text, noted }: Decision): Shown[] => [
	{ id: 'chosen', over: said('chosen'), title: text, lines: [] },
	...(noted
		? [
				{
					id: 'noted',
					title: said(noted.written ? 'notedInWords' : 'noted'),
					lines: [noted.date, noted.names]
				}
			]
		: [])
];

const feedbackSlides = ({ feedback, text, tone }: Decision): Shown[] =>
	paged('feedback', [feedback], { over: said(tone === 'reread' ? 'withAdult' : tone), title: text });

const endingSlides = ({ title, help, repair }: NonNullable<Beat['ending']>): Shown[] => [
	...paged('help', [help], { over: title, title: said('help') }),
	...paged('repair', [repair], { over: title, title: said('repair') })
];

/** Who has seen, who laughs: in words, before one decides. */
function countSlides(content: ThreadContent, state: ThreadState): Shown[] {
	const lines = countsNow(content, state).map(({ counter, line }) => `${counter.name} – ${line.text}`);
	return lines.length > 0 ? [{ id: 'counts', title: said('group'), lines }] : [];
}

const asked = (content: ThreadContent, state: ThreadState, { id: beat, question }: Beat): Shown => ({
	id: 'ask',
	title: question ?? said('whatNow'),
	lines: [],
	options: offered(content, state).map(({ id, text, to }) => ({
		id,
		text,
		left: decisionsAfter(content, to),
		act: { do: 'decide', beat, decision: id }
	}))
});
