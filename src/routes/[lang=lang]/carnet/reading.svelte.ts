import { preloadData } from '$app/navigation';
import type { Activity } from '$lib/domain/activity';
import type { Assessment } from '$lib/domain/assessment';
import type { Entry } from '$lib/domain/entry';
import { recallOf, type Recalled } from '$lib/activities/recalled';
import type { Kind } from '$lib/activities/view';
import { replay, type Playable } from '$lib/domain/replay';
import type { OpenNotebook } from '$lib/session/open-notebook.svelte';
import { playableOf, type Played } from '$lib/session/playing';
import { askedAt, writtenIn, type Written } from '$lib/session/written';

/** One attempt, as it is read. */
export interface Piece {
	readonly attempt: string;
	readonly activity: string;
	/** `undefined`: no activity of this version. */
	readonly title: string | undefined;
	/** From 1; 0 where there is one attempt only. */
	readonly number: number;
	readonly status: Assessment['status'];
	readonly written: readonly Written[];
	/** Typed, and not yet kept. */
	readonly typed: readonly Written[];
	/** What was done, as each kind tells it again. */
	readonly recalled: readonly Recalled[];
	/** « La phrase à garder ». */
	readonly remember: string | undefined;
}

type Notebook = Awaited<ReturnType<OpenNotebook['port']>>;

interface Listed {
	readonly id: string;
	readonly title: string;
}

/** Reads a whole notebook, one activity after another: each is fetched as its own page would. */
export class Reading {
	pieces = $state.raw<readonly Piece[]>([]);
	done = $state(0);
	of = $state(0);
	state = $state<'asked' | 'reading' | 'read' | 'failed'>('asked');
	readonly #notebook: OpenNotebook;
	readonly #lang: string;

	constructor(notebook: OpenNotebook, lang: string) {
		this.#notebook = notebook;
		this.#lang = lang;
	}

	async read(listed: readonly Listed[]): Promise<void> {
		this.state = 'reading';
		try {
			const port = await this.#notebook.port();
			const summaries = await port.summaries();
			const gone = summaries
				.map(({ activity }) => activity)
				.filter((id, at, ids) => ids.indexOf(id) === at && !listed.some((one) => one.id === id));
			const all = [...listed, ...gone.map((id) => ({ id, title: undefined }))];
			this.of = all.length;
			const pieces: Piece[] = [];
			for (const { id, title } of all) {
				pieces.push(...(await this.#piecesOf(port, id, title)));
				this.done += 1;
			}
			this.pieces = pieces;
			this.state = 'read';
		} catch {
			this.state = 'failed';
		}
	}

	async #piecesOf(port: Notebook, activity: string, title: string | undefined): Promise<Piece[]> {
		const attempts = (await port.summaries()).filter((one) => one.activity === activity);
		const latest = await port.open(activity);
		if (attempts.length === 0 && latest.entries.length + latest.drafts.length === 0) return [];
		const played = title === undefined ? [] : await this.#played(activity);
		const playable = (id: string): Playable | undefined => {
			const one = played.find((it) => it.activity.id === id);
			return one && playableOf(one);
		};
		const ids = attempts.map(({ attempt }) => attempt);
		if (!ids.includes(latest.attempt)) ids.push(latest.attempt);
		const read = ids.map(async (attempt, at): Promise<Piece> => {
			const isLatest = attempt === latest.attempt;
			const entries: readonly Entry[] = isLatest
				? latest.entries
				: await port.tail({ attempt, activity, ordinal: at }, 0);
			return {
				attempt,
				activity,
				title,
				number: ids.length > 1 ? at + 1 : 0,
				status: attempts[at]?.assessment.status ?? 'untouched',
				written: writtenIn(entries, playable),
				typed: isLatest ? this.#typed(latest.drafts, playable(activity)?.content) : [],
				recalled: await recalledIn(entries, played),
				remember: played[0]?.activity.whatIKeep.remember
			};
		});
		return Promise.all(read);
	}

	#typed(drafts: readonly { field: string; text: string }[], content: unknown): Written[] {
		return drafts
			.filter(({ text }) => text.trim() !== '')
			.map(({ field, text }) => {
				const asked = askedAt(content, field.split(/[^a-z0-9-]+/));
				return { text, ...(asked ? { asked } : {}) };
			});
	}

	/** The activity and those that it may open in between; none where they cannot be fetched. */
	async #played(activity: string): Promise<Played[]> {
		const data = await this.#pageOf(activity);
		if (!data) return [];
		const inside = await Promise.all((data.inside ?? []).map((id) => this.#pageOf(id)));
		return [data, ...inside.filter((one) => one !== undefined)];
	}

	async #pageOf(activity: string): Promise<PageOf | undefined> {
		const page = await preloadData(`/${this.#lang}/cahier/${activity}/`).catch(() => undefined);
		if (page?.type !== 'loaded' || page.status !== 200) return undefined;
		const { data } = page as { data: Partial<PageOf> };
		return data.activity && data.kind ? (data as PageOf) : undefined;
	}
}

async function recalledIn(entries: readonly Entry[], played: readonly Played[]): Promise<Recalled[]> {
	const byId = new Map(played.map((one) => [one.activity.id, one]));
	const { frames } = replay(entries, (id) => {
		const one = byId.get(id);
		return one && playableOf(one);
	});
	const told = frames.map(async ({ activity: id, state }) => {
		const { activity } = byId.get(id)!;
		return (await recallOf(activity.kind))?.(activity.content, state, activity.people);
	});
	return (await Promise.all(told)).filter((one) => one !== undefined);
}

/** What `cahier/[activity]` loads. */
interface PageOf {
	readonly activity: Activity;
	readonly kind: Kind<unknown, unknown, unknown>;
	readonly inside?: readonly string[];
}
