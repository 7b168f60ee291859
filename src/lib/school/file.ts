import * as v from 'valibot';
import type { LinesByPart } from '$lib/help/site-lines';
import { PARTS } from './parts';
import { schoolFile, VERSION, type Rule } from './schema';

/** What the file is called, beside the site and in the downloads. */
export const FILE_NAME = 'ecole.json';
/** In characters: ten times what a full file holds. */
const MOST = 32_000;

/** One thing that is wrong with a file, for words to be made of. */
export interface Refusal {
	readonly rule: Rule | 'size' | 'json';
	/** The name as it stands in the file; of the parts, or unknown. */
	readonly part: string;
	/** Which of the texts of that part, from 1; 0 where it is none of them. */
	readonly at: number;
	/** Which line of the file, from 1; 0 where nobody can say. */
	readonly line: number;
	/** What stands there, shortened. */
	readonly value: string;
}

export type Opened =
	{ readonly lines: LinesByPart; readonly refusals?: undefined } | { readonly refusals: readonly Refusal[] };

const refusal = (rule: Refusal['rule'], more: Partial<Refusal> = {}): Refusal => ({
	rule,
	part: '',
	at: 0,
	line: 0,
	value: '',
	...more
});

/** Reads a school's file and changes nothing. @param courses ids of the parcours that there are */
export function openSchool(text: string, courses?: readonly string[]): Opened {
	if (text.length > MOST) return { refusals: [refusal('size')] };
	let said: unknown;
	try {
		// An editor of Windows may have put a mark before the first brace.
		said = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		return { refusals: [refusal('json', { line: brokenLine(text, String(error)) })] };
	}
	const result = v.safeParse(schoolFile(courses), said, { abortPipeEarly: true });
	if (result.success) return { lines: result.output };
	return { refusals: result.issues.map((issue) => fromIssue(text, issue)) };
}

/** The line where JSON broke, as far as this browser tells: « line 3 » or « position 42 ». */
function brokenLine(text: string, message: string): number {
	const line = /line (\d+)/.exec(message)?.[1];
	const position = /position (\d+)/.exec(message)?.[1];
	if (line) return Number(line);
	return position ? text.slice(0, Number(position)).split('\n').length : 0;
}

function fromIssue(text: string, issue: v.BaseIssue<unknown>): Refusal {
	const [part, at] = (issue.path ?? []).map(({ key }) => key);
	const value = typeof issue.input === 'string' ? issue.input : '';
	const lines = text.split('\n');
	const find = (what: string) => lines.findIndex((one) => one.includes(what)) + 1;
	return refusal(issue.message as Rule, {
		part: typeof part === 'string' ? part.slice(0, 40) : '',
		at: typeof at === 'number' ? at + 1 : 0,
		line: (value && find(JSON.stringify(value))) || (part ? find(`"${String(part)}"`) : 0),
		value: value.length > 60 ? `${value.slice(0, 59)}…` : value
	});
}

/** What this device shows, as a file that a person can read. */
export function writeSchool(): string {
	const said = PARTS.map((part) => [part.part, part.most === 1 ? part.read()[0] : part.read()] as const);
	const file = Object.fromEntries(said.filter(([, value]) => value !== undefined && value.length > 0));
	return `${JSON.stringify({ version: VERSION, ...file }, null, 2)}\n`;
}

/** Whether this device has lines of its own. */
export const hasOwn = (): boolean => PARTS.some((part) => part.own().length > 0);

/**
 * Puts these in the place of all that was written on this device; no lines, and it is erased.
 * @returns whether the device has taken them; where it has not, nothing has changed
 */
export function keepSchool(lines: LinesByPart): boolean {
	const before = PARTS.map((part) => part.own());
	if (PARTS.every((part) => part.keep(lines[part.part] ?? []))) return true;
	PARTS.forEach((part, at) => part.keep(before[at]!));
	return false;
}
