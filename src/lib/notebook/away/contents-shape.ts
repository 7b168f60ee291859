import type { Assessment } from '$lib/domain/assessment';
import type { Draft } from '$lib/domain/attempt';
import type { Entry } from '$lib/domain/entry';
import { isCount, isEntryAt, isRecord } from '../entry-shape';
import type { Carried, CarriedSummary, Contents, Cover } from './contents';
import { FileError } from './file-error';

/** Far above what a notebook ever holds, and low enough that comparing stays quick. */
const MOST_ATTEMPTS = 2000;
const MOST_NAME = 200;

/**
 * Copies a notebook out of what a file said, field by field: nothing that is not known here comes along. What
 * an act says is not looked at, as nowhere in this folder; its keys called `__proto__` are left out.
 * @throws {FileError} `damaged`: this is no notebook
 */
export function contentsFrom(value: unknown): Contents {
	const attempts = isRecord(value) ? value['attempts'] : undefined;
	if (!isRecord(value) || !Array.isArray(attempts) || attempts.length > MOST_ATTEMPTS) throw damaged();
	const carried = attempts.map(attemptFrom);
	const places = new Set(carried.map(({ activity, ordinal }) => `${activity} ${ordinal}`));
	const unbegun = carried.filter(({ entries }) => entries.length === 0).map(({ activity }) => activity);
	if (places.size < carried.length || new Set(unbegun).size < unbegun.length) throw damaged();
	const cover = coverFrom(value['cover']);
	return { ...(cover ? { cover } : {}), attempts: carried };
}

function attemptFrom(value: unknown): Carried {
	if (!isRecord(value)) throw damaged();
	const { activity, ordinal, entries, drafts, listed } = value;
	const named = typeof activity === 'string' && activity.length < MOST_NAME && /^[a-z0-9-]+$/.test(activity);
	if (!named || !isCount(ordinal) || !Array.isArray(entries) || !Array.isArray(drafts)) throw damaged();
	const summary = summaryFrom(listed);
	return {
		activity,
		ordinal,
		entries: entries.map(entryFrom),
		drafts: draftsFrom(drafts),
		...(summary ? { listed: summary } : {})
	};
}

function entryFrom(value: unknown, seq: number): Entry {
	if (!isEntryAt(value, seq)) throw damaged();
	if ('act' in value) return { seq, frame: value.frame, act: withoutProto(value.act) };
	if ('rewindTo' in value) return { seq, rewindTo: value.rewindTo };
	if ('leave' in value) return { seq, leave: value.leave };
	const { activity, seed, frame } = value.enter;
	return { seq, enter: { activity, seed, frame } };
}

function draftsFrom(values: readonly unknown[]): Draft[] {
	const drafts = values.map((value) => {
		if (!isRecord(value)) throw damaged();
		const { field, text, rev } = value;
		const readable = typeof field === 'string' && field.length < MOST_NAME && typeof text === 'string';
		if (!readable || !isCount(rev)) throw damaged();
		return { field, text, rev };
	});
	if (new Set(drafts.map(({ field }) => field)).size < drafts.length) throw damaged();
	return drafts;
}

/** `undefined`: not readable; it is a cache, made again by the next act. */
function summaryFrom(value: unknown): CarriedSummary | undefined {
	if (!isRecord(value)) return undefined;
	const { place, contentVersion } = value;
	const assessment = assessmentFrom(value['assessment']);
	if (!assessment || typeof place !== 'string' || typeof contentVersion !== 'string') return undefined;
	return { assessment, place, contentVersion };
}

function assessmentFrom(value: unknown): Assessment | undefined {
	if (!isRecord(value)) return undefined;
	const { status, progress, observed } = value;
	if (status === 'untouched') return { status };
	if (status === 'under-way' && isRecord(progress)) {
		const { done, of } = progress;
		return isCount(done) && isCount(of) ? { status, progress: { done, of } } : undefined;
	}
	if (status !== 'done' || !Array.isArray(observed)) return undefined;
	const known = observed.map((one: unknown) => (isRecord(one) ? { what: one['what'], at: one['at'] } : {}));
	const readable = known.filter(
		(one): one is { what: string; at: string } => typeof one.what === 'string' && typeof one.at === 'string'
	);
	return readable.length === observed.length ? { status, observed: readable } : undefined;
}

function coverFrom(value: unknown): Cover | undefined {
	if (!isRecord(value)) return undefined;
	const { picture, colour } = value;
	return isCount(picture) && isCount(colour) ? { picture, colour } : undefined;
}

/** A copy. An own key of that name would stay in the database, and surprise whoever spreads the act later. */
function withoutProto(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutProto);
	if (!isRecord(value)) return value;
	const keys = Object.keys(value).filter((key) => key !== '__proto__');
	return Object.fromEntries(keys.map((key) => [key, withoutProto(value[key])]));
}

const damaged = (): FileError => new FileError('damaged');
