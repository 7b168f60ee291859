/**
 * Between the desk and the wall, two windows of one browser. What goes across is the list of entries of the step
 * that stands, never a state: whoever receives it replays it.
 */
import type { Entry } from '$lib/domain/entry';

const NAME = 'cahier-scene';

/** Where one window stands. */
export interface Sent {
	/** Id of the séance; empty for an activity alone. */
	readonly seance: string;
	readonly step: number;
	/** Counts every change since the séance was begun: the higher one stands. */
	readonly rev: number;
	/** The entries of the step. */
	readonly attempt: readonly Entry[];
}

type Message = { readonly hello: string } | Sent;

export interface Link {
	send(sent: Sent): void;
	close(): void;
}

interface Ends {
	/** Id of the séance, or of the activity alone: windows of other lessons are left alone. */
	readonly lesson: string;
	/** What this window would send now. */
	readonly now: () => Sent;
	readonly receive: (sent: Sent) => void;
	/** Another window of this lesson has spoken. */
	readonly met: () => void;
}

const isSent = (message: Message): message is Sent =>
	'rev' in message && Number.isInteger(message.rev) && Array.isArray(message.attempt);

/** Says hello, and tells whoever does so where this window stands. A browser without channels has one window. */
export function openLink({ lesson, now, receive, met }: Ends): Link {
	if (typeof BroadcastChannel === 'undefined') return { send() {}, close() {} };
	const channel = new BroadcastChannel(`${NAME}-${lesson}`);
	channel.onmessage = ({ data }: MessageEvent<Message>) => {
		met();
		if (isSent(data)) receive(data);
		else channel.postMessage(now());
	};
	channel.postMessage({ hello: lesson } satisfies Message);
	return {
		send: (sent) => channel.postMessage(sent),
		close: () => channel.close()
	};
}
