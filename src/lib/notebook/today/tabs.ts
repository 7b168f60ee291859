import { isHeldKey, type HeldKey } from './held-key';

/** Neutral. */
const CHANNEL = 'cahier-jour';
/** In ms: how long a tab that may have fallen asleep is waited for. */
const PATIENCE = 1500;

/** What the tab in which today's notebook is open does when another asks. */
export interface Asked {
	/** What it is called in the row of tabs. */
	readonly title: () => string;
	/** Writes what is at hand, closes the notebook and gives its key away: another tab goes on. */
	readonly give: () => Promise<HeldKey | undefined>;
	/** The key has been given, and the tab is free of it. */
	readonly given: () => void;
}

type Word =
	{ readonly ask: 'title' | 'key' } | { readonly title: string } | { readonly held: HeldKey | undefined };

/** Lets other tabs ask this one. @returns how to stop */
export function answerTabs({ title, give, given }: Asked): () => void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = async ({ data }: MessageEvent<Word>) => {
		if (!('ask' in data)) return;
		if (data.ask === 'title') return channel.postMessage({ title: title() } satisfies Word);
		channel.postMessage({ held: await give() } satisfies Word);
		given();
	};
	return () => channel.close();
}

/** What the tab is called in which today's notebook is open; `undefined`: it does not say. */
export async function askTitle(): Promise<string | undefined> {
	const answer = await ask('title', (word) => 'title' in word);
	return answer && 'title' in answer ? answer.title : undefined;
}

/** Takes the key from the tab that has it; `undefined`: it does not answer. */
export async function askKey(): Promise<HeldKey | undefined> {
	const answer = await ask('key', (word) => 'held' in word);
	return answer && 'held' in answer && isHeldKey(answer.held) ? answer.held : undefined;
}

async function ask(what: 'title' | 'key', isAnswer: (word: Word) => boolean): Promise<Word | undefined> {
	const channel = new BroadcastChannel(CHANNEL);
	try {
		return await new Promise((resolve) => {
			const timer = setTimeout(() => resolve(undefined), PATIENCE);
			channel.onmessage = ({ data }: MessageEvent<Word>) => {
				if (!isAnswer(data)) return;
				clearTimeout(timer);
				resolve(data);
			};
			channel.postMessage({ ask: what } satisfies Word);
		});
	} finally {
		channel.close();
	}
}
