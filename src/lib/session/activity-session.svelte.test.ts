import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from '$lib/domain/activity';
import type { Kind } from '$lib/activities/view';
import { MemoryNotebook } from '$lib/notebook/memory-notebook';
import { NotebookError, type Notebook } from '$lib/notebook/port';
import { ActivitySession } from './activity-session.svelte';

/** A story of rungs: each act climbs one, and only the right one. */
const kind = {
	engine: {
		start: () => [],
		advance: (content: string[], state: string[], act: string) =>
			content[state.length] === act ? [...state, act] : null,
		assess: (content: string[], state: string[]) =>
			state.length === 0
				? { status: 'untouched' }
				: state.length === content.length
					? { status: 'done', observed: [] }
					: { status: 'under-way', progress: { done: state.length, of: content.length } },
		place: (_: string[], state: string[]) => state.at(-1) ?? 'foot'
	},
	acts: { version: 1, read: (saved: unknown) => saved }
} as unknown as Kind<unknown, unknown, unknown>;

const activity = (rungs: string[], more: Partial<Activity> = {}) =>
	({ id: 'ladder', version: 'v1', lang: 'fr', renames: {}, content: rungs, ...more }) as unknown as Activity;

let playing = { activity: activity(['a', 'b', 'c', 'd']), kind };
const state = (session: ActivitySession) => session.frame.state as string[];

async function opened(notebook: Notebook): Promise<ActivitySession> {
	const session = new ActivitySession(() => playing);
	await session.open(notebook);
	return session;
}

beforeEach(() => {
	playing = { activity: activity(['a', 'b', 'c', 'd']), kind };
});

describe('a sitting', () => {
	it('shows an act at once and brings the learner back to it in the next sitting', async () => {
		const notebook = new MemoryNotebook();
		const session = await opened(notebook);
		session.act('a');
		expect(state(session)).toEqual(['a']);
		session.act('b');
		await session.settle();
		expect(state(await opened(notebook))).toEqual(['a', 'b']);
	});

	it('does not replay what it has just written: the page stays as the act left it', async () => {
		const session = await opened(new MemoryNotebook());
		session.act('a');
		const shown = session.frame;
		expect(shown.state).toEqual(['a']);
		await session.settle();
		expect(session.frame).toBe(shown);
		session.rewind(0);
		await session.settle();
		expect(session.frame).not.toBe(shown);
		expect(state(session)).toEqual([]);
	});

	it('keeps what was done before the notebook had opened', async () => {
		const notebook = new MemoryNotebook();
		const session = new ActivitySession(() => playing);
		session.act('a');
		await session.open(notebook);
		await session.settle();
		expect(state(await opened(notebook))).toEqual(['a']);
	});

	it('keeps an undo that was made before the notebook had opened', async () => {
		const notebook = new MemoryNotebook();
		const session = new ActivitySession(() => playing);
		session.act('a');
		session.act('b');
		session.rewind(1);
		await session.open(notebook);
		await session.settle();
		expect(state(session)).toEqual(['a']);
		expect(state(await opened(notebook))).toEqual(['a']);
	});

	it('sets an early tap aside when the notebook turns out to hold more', async () => {
		const notebook = new MemoryNotebook();
		const first = await opened(notebook);
		first.act('a');
		first.act('b');
		await first.settle();
		const session = new ActivitySession(() => playing);
		session.act('a');
		await session.open(notebook);
		await session.settle();
		expect(state(session)).toEqual(['a', 'b']);
	});

	it('ignores an act that does not apply, a double click included', async () => {
		const notebook = new MemoryNotebook();
		const session = await opened(notebook);
		session.act('a');
		session.act('a');
		session.act('z');
		await session.settle();
		expect(state(await opened(notebook))).toEqual(['a']);
	});

	it('undoes to any act, and the learner goes on from there', async () => {
		const notebook = new MemoryNotebook();
		const session = await opened(notebook);
		for (const act of ['a', 'b', 'c']) session.act(act);
		session.rewind(1);
		expect(state(session)).toEqual(['a']);
		session.act('b');
		session.rewind(0);
		expect(state(session)).toEqual([]);
		session.act('a');
		await session.settle();
		expect(state(await opened(notebook))).toEqual(['a']);
	});

	it('begins again as a new attempt, and leaves the finished one finished', async () => {
		const notebook = new MemoryNotebook();
		const session = await opened(notebook);
		for (const act of ['a', 'b', 'c', 'd']) session.act(act);
		await session.again();
		await session.settle();
		expect(state(session)).toEqual([]);
		const summaries = await notebook.summaries();
		expect(summaries.map((one) => one.assessment.status)).toEqual(['done', 'untouched']);
		expect(state(await opened(notebook))).toEqual([]);
	});
});

describe('content that has changed', () => {
	it('stops where it no longer applies, says so, and goes on from there', async () => {
		const notebook = new MemoryNotebook();
		const before = await opened(notebook);
		for (const act of ['a', 'b', 'c']) before.act(act);
		await before.settle();

		playing = { activity: activity(['a', 'x', 'c'], { version: 'v2' }), kind };
		const session = await opened(notebook);
		expect(state(session)).toEqual(['a']);
		expect(session.contentChanged).toBe(true);
		session.act('x');
		expect(session.contentChanged).toBe(false);
		await session.settle();
		expect(state(await opened(notebook))).toEqual(['a', 'x']);
	});

	it('keeps the place when only the language changes', async () => {
		let lang = $state('fr');
		const session = new ActivitySession(() => ({ activity: activity(['a', 'b'], { lang }), kind }));
		session.act('a');
		lang = 'en';
		flushSync();
		expect(state(session)).toEqual(['a']);
	});
});

describe('a device that refuses', () => {
	class Refusing extends MemoryNotebook {
		refusing = true;
		override append(...args: Parameters<MemoryNotebook['append']>): ReturnType<MemoryNotebook['append']> {
			return this.refusing ? Promise.reject(new NotebookError('full')) : super.append(...args);
		}
	}

	it('is told, and the lesson goes on; what was done is written as soon as there is room', async () => {
		const notebook = new Refusing();
		const session = await opened(notebook);
		session.act('a');
		await session.settle();
		expect([session.saving, session.refusal]).toEqual(['failed', 'full']);
		expect(state(session)).toEqual(['a']);
		notebook.refusing = false;
		session.act('b');
		await session.settle();
		expect(session.refusal).toBeUndefined();
		expect(state(await opened(notebook))).toEqual(['a', 'b']);
	});
});

describe('two tabs', () => {
	it('keep an undo that met another tab’s act', async () => {
		const notebook = new MemoryNotebook();
		const [one, two] = [await opened(notebook), await opened(notebook)];
		for (const act of ['a', 'b']) one.act(act);
		await one.settle();
		await two.settle();
		two.act('a');
		await two.settle();
		two.act('c');
		one.rewind(1);
		await Promise.all([one.settle(), two.settle()]);
		expect(state(await opened(notebook))).toEqual(state(one));
	});

	it('take each other’s entries, and keep of theirs what still applies', async () => {
		const notebook = new MemoryNotebook();
		const [one, two] = [await opened(notebook), await opened(notebook)];
		one.act('a');
		await one.settle();
		two.act('a');
		await two.settle();
		expect(state(two)).toEqual(['a']);
		expect(two.overtaken).toBe(true);
		two.act('b');
		await two.settle();
		one.act('b');
		one.act('c');
		await one.settle();
		expect(state(await opened(notebook))).toEqual(['a', 'b', 'c']);
	});
});

describe('a half-typed text', () => {
	it('comes back in the next sitting, until it has become an act', async () => {
		const notebook = new MemoryNotebook();
		const session = await opened(notebook);
		session.drafts.type('mot', 'Je voud');
		session.drafts.type('mot', 'Je voudrais');
		await session.settle();
		expect((await opened(notebook)).drafts.text('mot')).toBe('Je voudrais');
		session.drafts.done('mot');
		await session.settle();
		expect((await opened(notebook)).drafts.text('mot')).toBe('');
	});

	it('that was typed before the notebook opened wins over the one it held', async () => {
		const notebook = new MemoryNotebook();
		const before = await opened(notebook);
		before.drafts.type('mot', 'ancien');
		await before.settle();
		const session = new ActivitySession(() => playing);
		session.drafts.type('mot', 'nouveau');
		await session.open(notebook);
		await session.settle();
		expect((await opened(notebook)).drafts.text('mot')).toBe('nouveau');
	});
});

describe('a damaged attempt', () => {
	it('is read as far as it can be, and goes on in a new one', async () => {
		class Damaged extends MemoryNotebook {
			override async open(id: string) {
				const found = await super.open(id);
				return found.ordinal === 0 && found.entries.length > 2
					? { ...found, entries: found.entries.slice(0, 2), damagedAt: 2 }
					: found;
			}
		}
		const notebook = new Damaged();
		const before = await opened(notebook);
		for (const act of ['a', 'b', 'c']) before.act(act);
		await before.settle();
		const session = await opened(notebook);
		expect(state(session)).toEqual(['a']);
		session.act('b');
		await session.settle();
		expect(state(await opened(notebook))).toEqual(['a', 'b']);
	});
});

describe('an activity that is opened inside another', () => {
	const small = { activity: activity(['x', 'y'], { id: 'small' }), kind };
	const both = () => ({ ...playing, inside: new Map([['small', small]]) });

	async function openedBoth(notebook: Notebook): Promise<ActivitySession> {
		const session = new ActivitySession(both);
		await session.open(notebook);
		return session;
	}

	it('is played on its own and left for exactly where one was, the next day too', async () => {
		const notebook = new MemoryNotebook();
		const session = await openedBoth(notebook);
		session.act('a');
		session.enter('small');
		session.act('x');
		expect([session.isInside, session.played.activity.id, state(session)]).toEqual([true, 'small', ['x']]);
		await session.settle();
		const next = await openedBoth(notebook);
		expect([next.isInside, state(next)]).toEqual([true, ['x']]);
		next.leave();
		expect([next.isInside, state(next), next.visited]).toEqual([false, ['a'], ['small']]);
		next.act('b');
		await next.settle();
		expect(state(await openedBoth(notebook))).toEqual(['a', 'b']);
	});

	it('undoes its own acts only, and an undo outside sets it aside whole', async () => {
		const session = await openedBoth(new MemoryNotebook());
		session.act('a');
		session.act('b');
		session.enter('small');
		session.act('x');
		session.rewind(0);
		expect([session.isInside, state(session)]).toEqual([true, []]);
		session.leave();
		session.rewind(1);
		expect([state(session), session.visited]).toEqual([['a'], []]);
	});

	it('starts anew inside, without starting the other one anew', async () => {
		const session = await openedBoth(new MemoryNotebook());
		session.act('a');
		session.enter('small');
		session.act('x');
		await session.again();
		expect([session.isInside, state(session)]).toEqual([true, []]);
		session.leave();
		expect(state(session)).toEqual(['a']);
	});

	it('does not change what a list says of the activity itself', async () => {
		const notebook = new MemoryNotebook();
		const session = await openedBoth(notebook);
		session.act('a');
		session.enter('small');
		session.act('x');
		session.act('y');
		await session.settle();
		const [summary] = await notebook.summaries();
		expect(summary).toMatchObject({ activity: 'ladder', place: 'a', assessment: { status: 'under-way' } });
	});

	it('opens nothing that is not inside, and nothing from inside', async () => {
		const session = await openedBoth(new MemoryNotebook());
		session.enter('elsewhere');
		session.leave();
		expect([session.isInside, state(session)]).toEqual([false, []]);
		session.enter('small');
		session.enter('small');
		session.leave();
		expect(session.isInside).toBe(false);
	});
});
