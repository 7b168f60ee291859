import * as v from 'valibot';
import { tidyLine, type KeptLines } from '$lib/help/kept-lines';
import type { LinesByPart } from '$lib/help/site-lines';
import { hiddenCourses } from './hidden-courses';
import { PARTS } from './parts';

/** The version that this workbook writes, and the only one that there is. */
export const VERSION = 1;

/** What may be wrong with a value; the words stand in the page that opens files. */
export type Rule =
	'object' | 'version' | 'unknown' | 'lines' | 'text' | 'empty' | 'long' | 'many' | 'kind' | 'course';

/**
 * The school's file: a part of one line is a text, the others are lists of texts. What is too long or too much is
 * refused, not cut: a number that lost its last digit is worse than none.
 * @param courses ids of the parcours that there are; absent, any id will do
 */
export function schoolFile(courses?: readonly string[]) {
	const rule = (name: Rule) => name;
	const line = (part: KeptLines) =>
		v.pipe(
			v.string(rule('text')),
			v.transform(tidyLine),
			v.nonEmpty(rule('empty')),
			v.maxLength(part.longest, rule('long')),
			v.check(part.takes, rule('kind')),
			v.check((id) => part !== hiddenCourses || !courses || courses.includes(id), rule('course'))
		);
	const lines = (part: KeptLines) =>
		v.pipe(v.array(line(part), rule('lines')), v.maxLength(part.most, rule('many')));
	const one = (part: KeptLines) =>
		v.pipe(
			line(part),
			v.transform((text) => [text])
		);
	const parts = PARTS.map((part) => [part.part, v.optional(part.most === 1 ? one(part) : lines(part))]);
	return v.pipe(
		v.custom<object>(
			(said) => typeof said === 'object' && said !== null && !Array.isArray(said),
			rule('object')
		),
		v.strictObject(
			{
				version: v.literal(VERSION, rule('version')),
				...(Object.fromEntries(parts) as Record<string, v.GenericSchema<unknown, string[]>>)
			},
			(issue) => rule(issue.expected === 'never' ? 'unknown' : 'version')
		),
		v.transform(({ version: _version, ...said }) => said as LinesByPart)
	);
}
