import { describe, expect, it } from 'vitest';
import { END, type QuizAct } from './acts';
import { answerOf, quizEngine, type QuizState } from './engine';
import { sample } from './sample';
import { frozen } from './frozen';

const content = frozen(sample.activity.content);
const SEED = 7;
const start = () => frozen(quizEngine.start(content, SEED));
const advance = (state: QuizState, act: QuizAct) => frozen(quizEngine.advance(content, state, frozen(act)));

/** Plays acts that must all apply. */
function played(...acts: readonly QuizAct[]): QuizState {
	let state = start();
	for (const act of acts) {
		const next = advance(state, act);
		if (!next) throw new Error(`did not apply: ${JSON.stringify(act)}`);
		state = next;
	}
	return state;
}

const pick = (item: string, option: string): QuizAct => ({ do: 'pick', item, option });
const drop = (item: string, option: string): QuizAct => ({ do: 'drop', item, option });
const check = (item: string): QuizAct => ({ do: 'check', item });
const because = (item: string, reason: string): QuizAct => ({ do: 'because', item, reason });
const say = (item: string, text: string): QuizAct => ({ do: 'say', item, text });
const again = (item: string): QuizAct => ({ do: 'again', item });
const go = (item: string): QuizAct => ({ do: 'go', item });

describe('one answer (single)', () => {
	it('opens the explanation at once', () => {
		const answer = answerOf(played(pick('le-ballon', 'taquinerie')), 'le-ballon');
		expect(answer).toEqual({ picked: ['taquinerie'], open: true, earlier: [] });
	});

	it('ignores a second answer, the same or another, until another try is asked for', () => {
		const state = played(pick('le-ballon', 'taquinerie'));
		expect(advance(state, pick('le-ballon', 'taquinerie'))).toBeNull();
		expect(advance(state, pick('le-ballon', 'dispute'))).toBeNull();
	});

	it.each([
		['an unknown item', pick('nulle-part', 'dispute')],
		['an unknown option', pick('le-ballon', 'inconnue')],
		['a name that every object has', pick('le-ballon', 'constructor')],
		['unticking', drop('le-ballon', 'dispute')],
		['checking', check('le-ballon')],
		['a reason', because('le-ballon', 'dispute')],
		['words', say('le-ballon', 'Bonjour')],
		['another try before the first', again('le-ballon')]
	])('does not apply %s', (_what, act) => {
		expect(advance(start(), act)).toBeNull();
	});
});

describe('several answers', () => {
	it('keeps each tick as it comes, so that a reload keeps half an answer', () => {
		const half = played(pick('le-surnom', 'stop'), pick('le-surnom', 'pour-rire'), drop('le-surnom', 'stop'));
		expect(answerOf(half, 'le-surnom')).toEqual({ picked: ['pour-rire'], open: false, earlier: [] });
	});

	it('opens only when it is asked to, and then no longer changes', () => {
		const open = played(pick('le-surnom', 'stop'), check('le-surnom'));
		expect(answerOf(open, 'le-surnom').open).toBe(true);
		expect(advance(open, check('le-surnom'))).toBeNull();
		expect(advance(open, pick('le-surnom', 'pour-rire'))).toBeNull();
		expect(advance(open, drop('le-surnom', 'stop'))).toBeNull();
	});

	it('ignores a tick that is there, an untick that is not, and a check of nothing', () => {
		const ticked = played(pick('le-surnom', 'stop'));
		expect(advance(ticked, pick('le-surnom', 'stop'))).toBeNull();
		expect(advance(ticked, drop('le-surnom', 'pour-rire'))).toBeNull();
		expect(advance(start(), check('le-surnom'))).toBeNull();
	});
});

describe('true or false, then why', () => {
	it('opens only once the reason is given', () => {
		const picked = played(pick('pour-rire', 'false'));
		expect(answerOf(picked, 'pour-rire').open).toBe(false);
		const answer = answerOf(played(pick('pour-rire', 'false'), because('pour-rire', 'effet')), 'pour-rire');
		expect(answer).toEqual({ picked: ['false'], reason: 'effet', open: true, earlier: [] });
	});

	it('lets the answer change until the reason is given, never after', () => {
		const changed = played(pick('pour-rire', 'true'), pick('pour-rire', 'depends'));
		expect(answerOf(changed, 'pour-rire').picked).toEqual(['depends']);
		const open = played(pick('pour-rire', 'true'), because('pour-rire', 'effet'));
		expect(advance(open, pick('pour-rire', 'false'))).toBeNull();
		expect(advance(open, because('pour-rire', 'excuses'))).toBeNull();
	});

	it('takes no reason before an answer, and no unknown reason', () => {
		expect(advance(start(), because('pour-rire', 'effet'))).toBeNull();
		expect(advance(played(pick('pour-rire', 'true')), because('pour-rire', 'false'))).toBeNull();
	});
});

describe('an opinion', () => {
	it('answers with an echo at once', () => {
		expect(answerOf(played(pick('le-doute', 'a-deux')), 'le-doute').open).toBe(true);
	});

	it('keeps words of one’s own, with or without a choice', () => {
		const alone = played(say('le-doute', '  Je voudrais vous parler.  '));
		expect(answerOf(alone, 'le-doute')).toMatchObject({ said: 'Je voudrais vous parler.', picked: [] });
		const both = played(say('le-doute', 'Bonjour.'), pick('le-doute', 'un-mot'));
		expect(answerOf(both, 'le-doute')).toMatchObject({ said: 'Bonjour.', picked: ['un-mot'] });
	});

	it('keeps the same words once, and takes them back when they are emptied', () => {
		const kept = played(say('le-doute', 'Bonjour.'));
		expect(advance(kept, say('le-doute', ' Bonjour. '))).toBeNull();
		expect(answerOf(advance(kept, say('le-doute', ' '))!, 'le-doute')).not.toHaveProperty('said');
		expect(advance(start(), say('le-doute', ' '))).toBeNull();
	});

	it('keeps the words through another try', () => {
		const state = played(say('le-doute', 'Bonjour.'), pick('le-doute', 'un-mot'), again('le-doute'));
		expect(answerOf(state, 'le-doute')).toMatchObject({ said: 'Bonjour.', picked: [], open: false });
	});
});

describe('another try', () => {
	it('clears the answer and keeps every earlier try, oldest first', () => {
		const state = played(
			...[pick('pour-rire', 'true'), because('pour-rire', 'excuses'), again('pour-rire')],
			...[pick('pour-rire', 'depends'), because('pour-rire', 'effet'), again('pour-rire')]
		);
		expect(answerOf(state, 'pour-rire')).toEqual({
			picked: [],
			open: false,
			earlier: [
				{ picked: ['true'], reason: 'excuses' },
				{ picked: ['depends'], reason: 'effet' }
			]
		});
		expect(advance(state, again('pour-rire'))).toBeNull();
	});
});

describe('moving', () => {
	it('goes to any item and to the end, nothing being locked', () => {
		expect(played(go('le-doute')).at).toBe('le-doute');
		expect(played(go(END), go('le-ballon')).at).toBe('le-ballon');
	});

	it('ignores going where one is, and going nowhere', () => {
		expect(advance(start(), go('le-ballon'))).toBeNull();
		expect(advance(start(), go('nulle-part'))).toBeNull();
	});

	it('stands at the item that is shown, whatever is answered elsewhere', () => {
		const state = played(go('pour-rire'), pick('le-ballon', 'dispute'));
		expect(quizEngine.place(content, state)).toBe('pour-rire');
	});
});

describe('what is assessed', () => {
	it('is untouched at the start, and under way from the first tick or move', () => {
		expect(quizEngine.assess(content, start())).toEqual({ status: 'untouched' });
		const underWay = { status: 'under-way', progress: { done: 0, of: 4 } };
		expect(quizEngine.assess(content, played(pick('le-surnom', 'stop')))).toEqual(underWay);
		expect(quizEngine.assess(content, played(go('le-doute')))).toEqual(underWay);
	});

	it('counts what was opened, whatever the answer was worth', () => {
		const assessed = quizEngine.assess(content, played(pick('le-ballon', 'taquinerie')));
		expect(assessed).toEqual({ status: 'under-way', progress: { done: 1, of: 4 } });
	});

	it('is done once all is opened, and observes what was practised, never what was right', () => {
		const state = played(
			...[pick('le-ballon', 'taquinerie'), again('le-ballon'), pick('le-ballon', 'ca-depend')],
			...[pick('le-surnom', 'pour-rire'), check('le-surnom')],
			...[pick('pour-rire', 'depends'), because('pour-rire', 'effet')],
			say('le-doute', 'Bonjour.')
		);
		expect(quizEngine.assess(content, state)).toEqual({
			status: 'done',
			observed: [
				{ what: 'second-try', at: 'le-ballon' },
				{ what: 'depends', at: 'le-ballon' },
				{ what: 'depends', at: 'pour-rire' },
				{ what: 'own-words', at: 'le-doute' }
			]
		});
	});
});

it('holds no sentence but the learner’s own', () => {
	const state = played(...sample.walks.recap!);
	const texts = JSON.stringify(state).match(/"[^"]* [^"]*"/g);
	expect(texts).toEqual(['"Je voudrais vous parler de quelque chose que j’ai vu."']);
});
