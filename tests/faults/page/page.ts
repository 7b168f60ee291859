import type { Entry } from '$lib/domain/entry';
import { contentsOf } from '$lib/notebook/away/contents';
import { readFile } from '$lib/notebook/away/file';
import { unpack } from '$lib/notebook/away/packing';
import { openFile, sealFile } from '$lib/notebook/away/sealing';
import { DATABASE, WRITER } from '$lib/notebook/database';
import { DexieNotebook } from '$lib/notebook/dexie-notebook';
import { databaseOf } from '$lib/notebook/kept/names';
import { openShelf } from '$lib/notebook/kept/open-shelf';
import { LEAST } from '$lib/notebook/keys/cost';
import { randomSecret } from '$lib/notebook/keys/keys';
import type { Stretch } from '$lib/notebook/keys/stretch';
import { wrap } from '$lib/notebook/keys/wrapping';
import { openNotebook } from '$lib/notebook/open';
import { NotebookError, type Notebook, type OpenAttempt } from '$lib/notebook/port';
import { wordsAt } from './words';

/**
 * The notebook of the app, without its screens, in a real browser: what the campaigns drive. Everything here goes
 * through the doors that the app uses.
 */
const ACTIVITY = 'le-groupe-de-classe';

let notebook: Notebook | undefined;
/** Of the kept notebook that is open. */
let named: string | undefined;

/** The key of a kept notebook: its id and the places of its card's pictures. */
export interface Key {
	readonly id: string;
	readonly card: readonly number[];
}

export interface Opened {
	/** In ms, the stretching of the card left out: the time until what was written can be shown. */
	readonly took: number;
	readonly lost: boolean;
	readonly refusal: string | undefined;
	readonly key: Key | undefined;
}

/** What one attempt holds. */
export interface Read {
	readonly entries: number;
	/** The first act that does not say what was written there; -1 when all do. */
	readonly wrong: number;
	readonly damagedAt: number | undefined;
}

/** Asked of by the campaigns; `report` is theirs. */
declare global {
	interface Window {
		readonly report: (seq: number) => void;
	}
}

/** Reads what a page shows first. @returns how long it took, in ms */
async function timed(opening: Notebook): Promise<number> {
	const from = performance.now();
	await opening.summaries();
	await opening.open(ACTIVITY);
	return performance.now() - from;
}

async function open(way: string, key?: Key): Promise<Opened> {
	return way === 'device' ? openDevice() : openKept(key);
}

async function openDevice(): Promise<Opened> {
	const from = performance.now();
	const { notebook: opening, lost, refusal } = await openNotebook();
	if (opening.keeping !== 'device') throw new Error(`not kept on the device: ${refusal}`);
	notebook = opening;
	const opened = performance.now() - from;
	return { took: opened + (await timed(opening)), lost, refusal, key: undefined };
}

async function openKept(key: Key | undefined): Promise<Opened> {
	const shelf = await openShelf();
	const made = key ? undefined : await shelf.create(0, 0);
	const kept = made?.kept ?? (await shelf.open(key!.id, key!.card))?.kept;
	if (!kept) throw new Error('the card does not open the notebook');
	notebook = kept.notebook;
	named = kept.named.id;
	return {
		took: await timed(kept.notebook),
		lost: kept.lost || shelf.lost,
		refusal: kept.refusal,
		key: key ?? { id: kept.named.id, card: made!.card }
	};
}

const at = () => notebook!;

async function write(
	attempt: OpenAttempt,
	entries: readonly Entry[],
	count: number
): Promise<'saved' | 'behind'> {
	return at().append(attempt, entries, {
		attempt: attempt.attempt,
		activity: ACTIVITY,
		assessment: { status: 'under-way', progress: { done: count, of: count + 1 } },
		place: 'lundi',
		contentVersion: 'v1',
		entries: count
	});
}

/** Writes act after act, each told to the campaign once it is saved, until `most` or until the browser is gone. */
async function writeOn(seed: number, round: number, most: number): Promise<void> {
	const attempt = round === 0 ? await at().open(ACTIVITY) : await at().another(ACTIVITY);
	for (let seq = 0; seq < most; seq++) {
		await write(attempt, [{ seq, frame: 0, act: wordsAt(seed, round, seq) }], seq + 1);
		window.report(seq);
	}
}

/** Writes `count` acts that name this tab, each after whatever another tab has written. @returns how often it was behind */
async function writeBeside(tab: string, count: number): Promise<number> {
	const attempt = await at().open(ACTIVITY);
	let [length, behind] = [attempt.entries.length, 0];
	for (let nth = 0; nth < count;) {
		const said = await write(attempt, [{ seq: length, frame: 0, act: `${tab} ${nth}` }], length + 1);
		if (said === 'behind') {
			behind += 1;
			length += (await at().tail(attempt, length)).length;
		} else {
			length += 1;
			nth += 1;
		}
	}
	return behind;
}

/** The acts of the latest attempt, in order. */
async function acts(): Promise<unknown[]> {
	return (await at().open(ACTIVITY)).entries.map((entry) => ('act' in entry ? entry.act : undefined));
}

/** The latest attempt, held against what was written in this round. */
async function read(seed: number, round: number): Promise<Read> {
	const attempt = await at().open(ACTIVITY);
	const wrong = attempt.entries.findIndex(
		(entry, seq) => !('act' in entry) || entry.seq !== seq || entry.act !== wordsAt(seed, round, seq)
	);
	return { entries: attempt.entries.length, wrong, damagedAt: attempt.damagedAt };
}

/** One act of `letters` letters more. @returns why it was refused, in the app's own word, or `saved` */
async function writeOne(letters: number): Promise<string> {
	const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(letters / 2)).slice(0, 65_536));
	return writeAct(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}

/** One act more. @returns why it was refused, in the app's own word, or `saved` */
async function writeAct(act: string): Promise<string> {
	const attempt = await at().open(ACTIVITY);
	const seq = attempt.entries.length;
	try {
		return await write(attempt, [{ seq, frame: 0, act }], seq + 1);
	} catch (error) {
		return error instanceof NotebookError ? error.refusal : `not said: ${String(error)}`;
	}
}

/** Stands for Argon2id, which is frozen elsewhere and would be most of the time of this. */
const quick: Stretch = async (card, salt) =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${card} ${salt.join()}`)));

/** The notebook as a file, opened again. @returns how many acts are in it */
async function takeAway(): Promise<number> {
	const notebook = at();
	if (!(notebook instanceof DexieNotebook)) throw new Error('not kept on the device');
	const { contents } = await contentsOf(notebook, [ACTIVITY]);
	const [id, card, secret] = ['0123456789abcdef', [1, 2, 3, 4, 5, 6], randomSecret()];
	const file = await sealFile(contents, id, secret, [await wrap(secret, card, id, LEAST, quick)]);
	const { packed } = await openFile(await readFile(file), card, quick);
	return (await unpack(packed)).attempts.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** What the first write of an app does whose rows mean something else: those before it write no more. */
async function raiseWriter(): Promise<void> {
	const name = named === undefined ? DATABASE : databaseOf(named);
	const db = await new Promise<IDBDatabase>((opened, failed) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => opened(request.result);
		request.onerror = () => failed(new Error(String(request.error)));
	});
	const meta = db.transaction('meta', 'readwrite').objectStore('meta');
	await new Promise<void>((done) => {
		const there = meta.get('minWriter');
		there.onsuccess = () => {
			const { value } = there.result as { value: number };
			meta.put({ key: 'minWriter', value: Math.max(value, WRITER) }).onsuccess = () => done();
		};
	});
	db.close();
}

/** Many acts at once, over attempts of 100. */
async function fill(seed: number, acts: number): Promise<void> {
	for (let round = 0; round * 100 < acts; round++) {
		const attempt = round === 0 ? await at().open(ACTIVITY) : await at().another(ACTIVITY);
		const entries = Array.from({ length: 100 }, (_, seq) => ({
			seq,
			frame: 0,
			act: wordsAt(seed, round, seq).slice(0, 200)
		}));
		await write(attempt, entries, entries.length);
	}
}

/** From now on each key in the field is kept as the app keeps it, and its time to the next picture is noted. */
async function type(): Promise<() => number[]> {
	const attempt = await at().open(ACTIVITY);
	const field = document.querySelector('textarea')!;
	const times: number[] = [];
	let rev = 0;
	field.addEventListener('input', ({ timeStamp }) => {
		at().keepDraft(attempt, { field: 'mot', text: field.value, rev: ++rev });
		requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
	});
	field.focus();
	return () => times;
}

const faults = {
	open,
	writeOn,
	writeBeside,
	acts,
	read,
	writeOne,
	writeAct,
	raiseWriter,
	fill,
	takeAway,
	type,
	close: () => at().close(),
	count: async () => (await at().open(ACTIVITY)).entries.length
};
export type InPage = typeof faults;
Object.assign(window, { faults });
