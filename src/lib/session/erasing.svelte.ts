import type { Draft, Summary } from '$lib/domain/attempt';
import type { Entry } from '$lib/domain/entry';
import type { AttemptRef, Notebook } from '$lib/notebook/port';

interface Erased {
	readonly activity: string;
	readonly title: string;
	readonly attempts: readonly {
		readonly ref: AttemptRef;
		readonly entries: readonly Entry[];
		readonly summary: Summary;
	}[];
	readonly latest: { readonly ref: AttemptRef; readonly drafts: readonly Draft[] };
}

type Port = Pick<
	Notebook,
	'summaries' | 'open' | 'tail' | 'eraseActivity' | 'append' | 'keepDraft' | 'flush'
>;

/** Erases an activity at once. What it held stays in the memory of this page until one goes on, and can be put back. */
export class Erasing {
	/** What can still be put back. */
	erased = $state.raw<Erased | undefined>();
	said = $state<'done' | 'undone' | 'failed' | 'undoFailed'>();
	/** What was said is about it. */
	title = $state('');
	readonly #port: () => Promise<Port>;

	constructor(port: () => Promise<Port>) {
		this.#port = port;
	}

	/** @returns whether it is erased */
	async erase(activity: string, title: string): Promise<boolean> {
		this.forget();
		this.title = title;
		try {
			const port = await this.#port();
			const held = await heldOf(port, activity);
			await port.eraseActivity(activity);
			this.erased = { activity, title, ...held };
			this.said = 'done';
			return true;
		} catch {
			this.said = 'failed';
			return false;
		}
	}

	/** @returns whether all of it is back */
	async undo(): Promise<boolean> {
		if (!this.erased) return false;
		try {
			const port = await this.#port();
			for (const { ref, entries, summary } of this.erased.attempts)
				// Of what is back already, from an undo that stopped half-way, only the rest is put.
				await port.append(ref, entries.slice((await port.tail(ref, 0)).length), summary);
			const { ref, drafts } = this.erased.latest;
			for (const draft of drafts) port.keepDraft(ref, draft);
			await port.flush();
			this.erased = undefined;
			this.said = 'undone';
			return true;
		} catch {
			this.said = 'undoFailed';
			return false;
		}
	}

	/** It is gone for good: one has gone on. */
	forget(): void {
		this.erased = this.said = undefined;
	}
}

async function heldOf(port: Port, activity: string): Promise<Pick<Erased, 'attempts' | 'latest'>> {
	const summaries = (await port.summaries()).filter((one) => one.activity === activity);
	const { drafts, entries: _, ...ref } = await port.open(activity);
	const attempts = summaries.map(async (summary, ordinal) => {
		const ref = { attempt: summary.attempt, activity, ordinal };
		return { ref, summary, entries: await port.tail(ref, 0) };
	});
	return { attempts: await Promise.all(attempts), latest: { ref, drafts } };
}
