import type * as v from 'valibot';
import { finding, type Finding } from './finding';
import type { Path, Source } from './source';

type Issue = v.BaseIssue<unknown>;

/** What a schema says against a file, in sentences that an author can act on. */
export function schemaFindings(source: Source, issues: readonly Issue[], under: Path = []): Finding[] {
	return issues.map((issue) => {
		const path = [...under, ...pathOf(issue)];
		return finding('schema', source, path, sentence(nearest(issue)));
	});
}

const pathOf = (issue: Issue): (string | number)[] =>
	(issue.path ?? []).map((step) => step.key as string | number);

/** Of the options of a union, the complaint of the one that went furthest says most. */
function nearest(issue: Issue): Issue {
	if (issue.type !== 'union' || !issue.message.startsWith('Invalid')) return issue;
	const deeper = [...(issue.issues ?? [])].sort((a, b) => pathOf(b).length - pathOf(a).length)[0];
	return deeper ? nearest(deeper) : issue;
}

function sentence(issue: Issue): string {
	if (!issue.message.startsWith('Invalid')) return issue.message;
	const key = String(issue.path?.at(-1)?.key ?? '');
	if (issue.kind === 'schema' && issue.path?.at(-1)?.type === 'object') {
		const isKey = (issue.path.at(-1) as { origin?: string }).origin === 'key';
		if (isKey && issue.expected === 'never') return `there is no field "${key}" here: is its name right?`;
		if (isKey) return `the field "${key}" is missing`;
	}
	if (issue.input === undefined) return `the field "${key}" is missing`;
	return `${words(issue.expected)} is expected here, not ${words(issue.received)}`;
}

/** Valibot's names of types, in plain English. */
function words(type: string | null): string {
	const plain: Record<string, string> = {
		string: 'a text',
		number: 'a number',
		boolean: 'true or false',
		Array: 'a list',
		Object: 'a group of fields',
		null: 'nothing',
		undefined: 'nothing'
	};
	if (type === null) return 'something else';
	return plain[type] ?? type.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');
}
