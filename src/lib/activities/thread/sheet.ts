/** A group conversation on paper: its first messages, then one sensible way through it, played by its own rules. */
import { said, type SheetOf, type Spoken } from '../parts/sheet/blocks';
import { storyAnswers, storyBlocks, type Moment } from '../parts/sheet/story';
import { threadEngine } from './engine';
import type { Decision, Message, ThreadContent } from './schema';
import { beatNow, offered, waiting } from './selectors';
import type { ThreadState } from './state';

/** What protects comes first. */
const BEST: readonly Decision['tone'][] = ['protects', 'almost', 'effect', 'reread'];
/** A conversation that turns in circles ends here. */
const STEPS = 200;

export const threadSheet: SheetOf<ThreadContent> = (content) => {
	const { moments, ending } = wayThrough(content);
	const [first, ...way] = moments;
	if (!first) throw new Error('a conversation begins with a beat where something is decided');
	return {
		todo: said('threadTodo', { group: content.group }),
		blocks: storyBlocks(first, way, undefined),
		answers: storyAnswers(first, way, ending)
	};
};

/** The pauses of the way on which, each time, the first decision that protects best is made. */
function wayThrough(content: ThreadContent) {
	const moments: Moment[] = [];
	let state = threadEngine.start(content, 0);
	/** What was read since the last pause, and whom it met. */
	let read = fresh();
	let made: Decision | undefined;
	for (let step = 0; step < STEPS; step++) {
		const beat = beatNow(content, state);
		if (state.decision === null) {
			if (beat.ending) return { moments, ending: beat.ending };
			read.when ??= beat.moment;
			if (beat.relay !== undefined && beat.answers !== 'fails') read.helped = true;
		}
		const heard = (state.decision === null ? beat.messages : made?.then) ?? [];
		read.messages.push(
			...heard.filter((one) => state.shown.includes(one.id) && !read.messages.includes(one))
		);
		const ahead = waiting(content, state).at(-1);
		const offers = offered(content, state);
		if (!ahead && (offers.length > 0 || read.helped) && state.decision === null) {
			if (beat.as === undefined || beat.as !== content.target) {
				moments.push(momentOf(read, beat.question, offers, made));
				made = undefined;
			}
			read = fresh();
		}
		const next = ahead
			? threadEngine.advance(content, state, { do: 'read', beat: state.beat, message: ahead.id })
			: offers.length > 0
				? decided(content, state, (made = best(offers)))
				: threadEngine.advance(content, state, { do: 'next', beat: state.beat });
		if (!next) break;
		state = next;
	}
	return { moments, ending: undefined };
}

interface Read {
	when: string | undefined;
	messages: Message[];
	helped: boolean;
}
const fresh = (): Read => ({ when: undefined, messages: [], helped: false });

const best = (offers: readonly Decision[]) =>
	[...offers].sort((a, b) => BEST.indexOf(a.tone) - BEST.indexOf(b.tone))[0]!;

const decided = (content: ThreadContent, state: ThreadState, { id }: Decision) =>
	threadEngine.advance(content, state, { do: 'decide', beat: state.beat, decision: id });

function momentOf(
	{ when, messages, helped }: Read,
	ask: string | undefined,
	offers: readonly Decision[],
	made: Decision | undefined
): Moment {
	return {
		when,
		after: made ? [said('after', { choice: made.text })] : [],
		told: [],
		talk: messages.map(spoken),
		ask,
		answers: offers.map(({ text, feedback }) => ({ text, feedback })),
		helped
	};
}

const spoken = ({ from, text, image, system }: Message): Spoken => ({
	...(from ? { who: from === 'moi' ? said('me') : `{${from}}` } : {}),
	text: text ?? image ?? system ?? '',
	...(image ? { image: true } : {})
});
