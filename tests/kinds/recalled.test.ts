import { describe, expect, it } from 'vitest';
import { engines, kindIds, type KindId, type KindRules } from '$lib/activities/engines';
import { recallOf, type Made, type Words } from '$lib/activities/recalled';
import { wordsOf } from '$lib/activities/words.server';
import { readBooklet } from '$lib/content/booklet';
import { walkProse } from '$lib/content/walk';
import { nameAll } from '$lib/domain/names';
import { withId } from '$lib/session/written';
import { doneThrough, OWN_WORDS } from './done-through';
import { allKinds } from './registry';

/** What is written in these is the work itself: it is told with it, and kept with it. */
const WRITTEN_INTO: readonly string[] = ['charter'];
/** Said of what was done, and never part of what was done. */
const SAID_OF_IT = /^(explanation|echo|feedback|hint|because|matters|takeaway|then|shows|doesNotShow)$/;

const booklet = readBooklet();
const real = booklet.ids.map((id) => {
	const activity = booklet.activity(id, 'fr');
	return nameAll(activity, activity.people);
});

function after(kind: KindId, content: unknown, acts: readonly unknown[], seed = 7) {
	const { engine, acts: saved } = engines[kind] as unknown as KindRules & {
		engine: { start(c: unknown, s: number): unknown; advance(c: unknown, s: unknown, a: unknown): unknown };
	};
	let state = engine.start(content, seed);
	let applied = 0;
	for (const act of acts) {
		const read = saved.read(act, (id) => id);
		const next = read === null ? null : engine.advance(content, state, read);
		if (next === null) continue;
		state = next;
		applied += 1;
	}
	return { state, applied };
}

async function toldOf(kind: KindId, content: unknown, acts: readonly unknown[], people = {}) {
	const { state, applied } = after(kind, content, acts);
	const told = (await recallOf(kind))?.(content, state, people);
	return { told: told?.is === 'made' ? told : undefined, applied };
}

const wordsIn = ({ parts }: Made): Words[] =>
	parts
		.flatMap(({ title, rows }) => [title, ...rows.flatMap(({ label, lines }) => [label, ...lines])])
		.filter((one) => one !== undefined);
const flat = (words: Words): Words[] =>
	typeof words === 'string' ? [words] : [words, ...Object.values(words.values ?? {}).flatMap(flat)];

interface Story {
	readonly nodes?: readonly { readonly id: string }[];
	readonly beats?: readonly { readonly id: string }[];
	readonly turns?: readonly { readonly id: string }[];
}
const placesOf = (content: unknown) => {
	const { nodes = [], beats = [], turns = [] } = content as Story;
	return [...nodes, ...beats, ...turns];
};

/** What is left of a text once every text of the content is taken out of it. */
function foreign(text: string, prose: readonly string[]): string {
	const ends = prose.map((one) => one.replace(/\s*…$/, ''));
	const pieces = [...new Set([...prose, ...ends])].filter((one) => one.length > 1);
	const escaped = pieces
		.sort((one, other) => other.length - one.length)
		.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return text.replace(new RegExp(escaped.join('|'), 'giu'), '').replace(/[\s,.…:;?!«»]/gu, '');
}

function keyOf(kind: string, lang: string, key: string): unknown {
	return key
		.split('.')
		.reduce<unknown>(
			(at, step) => (at as Record<string, unknown> | undefined)?.[step],
			wordsOf(kind)[lang as 'fr']
		);
}

function expectOwnOfContent(kind: KindId, content: unknown, told: Made, names: readonly string[] = []) {
	const all = [...walkProse(engines[kind].schema, content)];
	const prose = all.map(({ text }) => text.trim());
	const saidOfIt = all
		.filter(({ path }) => SAID_OF_IT.test(String(path.at(-1))))
		.map(({ text }) => text)
		.filter((text) => prose.filter((one) => one.includes(text)).length === 1);
	for (const words of wordsIn(told).flatMap(flat)) {
		if (typeof words !== 'string') {
			for (const lang of ['fr', 'en'])
				expect(keyOf(kind, lang, words.key), `${lang} ${words.key}`).toBeTypeOf('string');
			expect(words.key).not.toMatch(/verdict|stance|score/);
			continue;
		}
		expect(words).not.toMatch(/undefined|\{[a-z-]+\}/);
		for (const text of saidOfIt) expect(words).not.toContain(text);
		const isRank = /^\d+$/.test(words);
		const known = [...prose, ...names, ...(WRITTEN_INTO.includes(kind) ? [OWN_WORDS] : [])];
		if (!isRank) expect(foreign(words, known), words).toBe('');
	}
}

describe.each(allKinds)('$name, told again', ({ id, sample, content }) => {
	it('tells nothing of what nobody did', async () => {
		expect((await toldOf(id, content, [])).told).toBeUndefined();
	});

	it('tells every walk in the words of its own content', async () => {
		for (const walk of Object.values(sample.walks)) {
			const { told } = await toldOf(id, content, walk, sample.activity.people);
			const own = walk.flatMap((act) => Object.values(act as object)).filter((one) => /\s/.test(String(one)));
			const names = Object.values(sample.activity.people).map(({ name }) => name);
			if (told) expectOwnOfContent(id, content, told, [...names, ...own.map(String)]);
		}
	});
});

it('tells every kind whose work is not one’s own words alone', async () => {
	const silent = ['calm', 'emotions', 'journal'];
	for (const id of kindIds) expect((await recallOf(id)) === undefined, id).toBe(silent.includes(id));
	for (const id of ['circle', 'commitment', 'selfcheck'] as const) expect(doneThrough[id]).toBeUndefined();
});

describe('of the booklet', () => {
	const told = real.filter(({ kind }) => doneThrough[kind as KindId]);

	it.each(told.map((one) => [one.id, one] as const))('%s is told, in its words', async (_id, activity) => {
		const { content, people } = activity;
		const kind = activity.kind as KindId;
		const acts = doneThrough[kind]!(content, 7);
		const { told, applied } = await toldOf(kind, content, acts, people);
		expect(applied).toBeGreaterThan(2);
		expectOwnOfContent(
			kind,
			content,
			told!,
			Object.values(people).map(({ name }) => name)
		);
		expect(JSON.stringify(told).includes(OWN_WORDS)).toBe(WRITTEN_INTO.includes(kind));
	});

	const stories = told.filter(({ kind }) => /^(scenario|thread|dialogue)$/.test(kind));
	it.each(stories.map((one) => [one.id, one] as const))(
		'%s is told decision by decision, in their order',
		async (_id, { kind, content, people }) => {
			const acts = doneThrough[kind as KindId]!(content, 7) as Record<string, string>[];
			const { told } = await toldOf(kind as KindId, content, acts, people);
			const lines = told!.parts.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
			const decided = acts.filter(({ do: what }) => !['next', 'read'].includes(what!));
			expect(lines).toHaveLength(decided.length);
			for (const [at, act] of decided.entries()) {
				const place = placesOf(content).find(({ id }) => id === (act.node ?? act.beat ?? act.turn));
				const chosen = withId(place, act.choice ?? act.decision ?? act.move ?? '');
				if (chosen) expect(lines[at]).toBe(chosen['text']);
				else expect(['compose', 'relay']).toContain(act.do);
			}
		}
	);

	it('stands most of what it has', () => {
		expect(told.length).toBeGreaterThan(55);
	});
});
