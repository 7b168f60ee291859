/**
 * Stories led on the stage: the class sees the story, then its question, then the sentence that ends it. What whoever
 * leads says besides stands beside the slide, for the desk.
 */
import { moodOf, poseOf } from '$lib/ui/character/standing';
import { pagesOf, wordsIn } from '../parts/stage/pages';
import { paged, withOn } from '../parts/stage/told';
import {
	MOST_WORDS,
	said,
	type Slide,
	type StageNote,
	type StageOf,
	type StagePicture
} from '../parts/stage/slides';
import type { LeadingAct } from './acts';
import type { LeadingContent, LeadingSituation } from './schema';
import { fitting, hasBegun, setsLeft, situationNow } from './selectors';
import { CHOICE, END, type LeadingState } from './state';

type Shown = Slide<LeadingAct>;

/** The words that stand over the last sentence of a story (« Pour finir cette histoire »). */
const CLOSE_WORDS = 4;

export const leadingStage: StageOf<LeadingContent, LeadingState, LeadingAct> = (content, state) => {
	const one = situationNow(content, state);
	const slides = one
		? story(content, one)
		: state.at === END
			? paged(END, [content.after], { title: said('leadEnd') })
			: choice(content, state);
	// Nobody is followed from story to story: « À côté de… » would begin all of them anew.
	return slides.map((slide) => ({ ...slide, felt: [] }));
};

/** Which stories: the rule and the adult first, the first time. */
function choice(content: LeadingContent, state: LeadingState): Shown[] {
	const frame: Shown[] = hasBegun(state) ? [] : paged('frame', [content.adult], { title: content.rule });
	const options = setsLeft(content, state).map(({ id, name }) => ({
		id,
		text: name,
		act: { do: 'open', set: id } as const
	}));
	const stop = { id: 'stop', text: said('leadStop'), act: { do: 'stop' } as const };
	const title = said(hasBegun(state) ? 'leadMore' : 'leadWhich');
	return [
		...frame,
		{ id: CHOICE, title, lines: [], options: hasBegun(state) ? [...options, stop] : options }
	];
}

function story(content: LeadingContent, one: LeadingSituation): Shown[] {
	const prompts = Object.fromEntries(one.prompts.map(({ id, text }) => [id, text]));
	const beside = { foot: content.rule, prompts, notes: notesOf(content, one) };
	const picture = pictureOf(one);
	// What stands over and under counts: a class reads forty words on a slide, whoever says them.
	const rule = wordsIn(content.rule);
	const room = MOST_WORDS - rule - Math.max(wordsIn(one.title), CLOSE_WORDS);
	const together = wordsIn(`${one.scene} ${one.question}`) + rule <= MOST_WORDS;
	const told: Shown[] = pagesOf([one.scene], room).map((lines, i) => ({
		id: `scene-${i}`,
		over: one.title,
		lines,
		picture
	}));
	// A class sees of a story that is left out no more than its title.
	const titled: Shown = {
		id: 'title',
		title: one.title,
		lines: [said('leadSwap')],
		options: [{ id: 'pass', text: said('leadPass'), act: { do: 'pass', situation: one.id } }],
		optional: true
	};
	// Where there is room, the story is still read while one thinks.
	const asked: Shown = {
		id: 'ask',
		over: together ? one.scene : one.title,
		title: one.question,
		lines: [],
		picture
	};
	const closed: Shown[] = pagesOf([one.closing], room).map((lines, i) => ({
		id: `close-${i}`,
		over: said('leadClose'),
		lines
	}));
	return withOn<LeadingAct>(
		[titled, ...told, asked, ...closed].map((slide) => ({ ...slide, ...beside })),
		{ do: 'led', situation: one.id }
	);
}

/** What stands on the leader's sheet too: what to say if…, what never, and what when somebody confides. */
const notesOf = ({ confide }: LeadingContent, { reactions, never }: LeadingSituation): StageNote[] => [
	...reactions.map((one) => ({ id: one.id, title: one.text, lines: fitting(one).map(({ text }) => text) })),
	{ id: 'never', title: said('leadNever'), lines: [never] },
	{ id: 'confide', title: said('leadConfide'), lines: [confide] }
];

const CALM = { trust: 0.5, anger: 0, fear: 0, shame: 0 };

const pictureOf = ({ place, present }: LeadingSituation): StagePicture | undefined =>
	place && {
		place,
		people: present.map(({ id, posture }) => ({
			person: id,
			mood: moodOf(posture, CALM),
			pose: poseOf(posture, CALM, false)
		}))
	};
