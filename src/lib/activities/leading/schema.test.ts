import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sample } from './sample';
import { leadingSchema, type LeadingContent } from './schema';

type Open<T> = T extends readonly (infer One)[]
	? Open<One>[]
	: T extends object
		? { -readonly [K in keyof T]: Open<T[K]> }
		: T;

/** What is said of the sample once it has been changed so. */
function says(change: (content: Open<LeadingContent>) => void): string[] {
	const content = structuredClone(sample.activity.content) as Open<LeadingContent>;
	change(content);
	return v.safeParse(leadingSchema, content).issues?.map((one) => one.message) ?? [];
}

it('takes stories that are right', () => {
	expect(says(() => {})).toEqual([]);
});

describe('stories are refused, with what an author can do about it:', () => {
	it.each<[string, (content: Open<LeadingContent>) => void, RegExp]>([
		[
			'somebody confides and a pupil goes on alone',
			({ situations }) => delete situations[1]!.reactions[0]!.answers[0]!.relay,
			/stops the story and calls the adult/
		],
		[
			'somebody is upset and a pupil goes on alone',
			({ situations }) => (situations[0]!.reactions[0]!.sort = 'upset'),
			/stops the story and calls the adult/
		],
		[
			'calling the adult is thought over again',
			({ situations }) => (situations[1]!.reactions[0]!.answers[1]!.relay = true),
			/never an answer to think over/
		],
		[
			'nobody ever confides',
			({ situations }) => (situations[1]!.reactions[0]!.sort = 'minimise'),
			/somewhere a pupil confides/
		],
		[
			'a reaction that nothing fits',
			({ situations }) => (situations[0]!.reactions[0]!.answers[0]!.verdict = 'partly'),
			/has an answer that fits/
		],
		['a skill that is nowhere', ({ skills }) => (skills[0]!.id = 'autre'), /one of `skills`/],
		['a set of no story', ({ situations }) => (situations[2]!.set = 'courte'), /every set has situations/],
		['a story of no set', ({ situations }) => (situations[0]!.set = 'nulle-part'), /is in a set/],
		['somebody is drawn nowhere', ({ situations }) => delete situations[0]!.place, /has a `place`/],
		[
			'somebody is drawn whom the story does not name',
			({ situations }) => (situations[0]!.present[0]!.id = 'sami'),
			/named in the story/
		],
		['a story with the name of the end', ({ situations }) => (situations[0]!.id = 'fin'), /places beside/],
		[
			'a question asked twice over',
			({ situations }) => (situations[0]!.prompts[1]!.id = 'see'),
			/the same id/
		],
		[
			'more sets than a class chooses among',
			({ sets }) => sets.push(...['a', 'b', 'c'].map((id) => ({ ...sets[0]!, id }))),
			/more than four/
		]
	])('%s', (_what, change, message) => {
		expect(says(change).join('\n')).toMatch(message);
	});
});
