import { dirname, sep } from 'node:path';
import type { Finding } from '../finding';
import type { Report } from './check-content';

/** What `npm run content:check -- --json` prints (contract.md). */
export interface JsonReport {
	readonly activities: readonly JsonActivity[];
	readonly findings: readonly JsonFinding[];
}

export interface JsonActivity {
	readonly id: string;
	/** `null`, and the lists empty, when the file cannot be compiled. */
	readonly kind: string | null;
	readonly bands: readonly string[];
	readonly modes: readonly string[];
	readonly minutes: number | null;
	readonly competences: readonly string[];
	readonly locales: readonly string[];
	/** Those of `findings` that stand in the folder of this activity. */
	readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
	readonly rule: string;
	readonly severity: 'error' | 'warning';
	readonly file: string;
	/** `line 12, nodes.lundi.text`; the line alone for a whole file. */
	readonly where: string;
	readonly message: string;
}

export function jsonReport({ library, findings }: Report): JsonReport {
	const under = (file: string) =>
		findings.filter((one) => one.file.startsWith(dirname(file) + sep)).map(json);
	const activities = library.activities.map(({ id, kind, french, locales, file }): JsonActivity => {
		const { bands, modes, minutes, competences } = french;
		return { id, kind, bands, modes, minutes, competences, locales, findings: under(file.source.file) };
	});
	const broken = library.broken
		.filter(({ source }) => source.file.endsWith(`${sep}activity.yaml`))
		.map(({ id, source }): JsonActivity => {
			const nothing = { kind: null, bands: [], modes: [], minutes: null, competences: [], locales: [] };
			return { id, ...nothing, findings: under(source.file) };
		});
	const all = [...activities, ...broken].sort((a, b) => (a.id < b.id ? -1 : 1));
	return { activities: all, findings: findings.map(json) };
}

function json({ rule, severity, file, line, field, message }: Finding): JsonFinding {
	const where = field === '' ? `line ${line}` : `line ${line}, ${field}`;
	return { rule, severity, file, where, message };
}

/** The same for a person: one block per file, `file:line field — sentence`, and a count at the end. */
export function textReport({ library, findings }: Report): string {
	const files = [...new Set(findings.map((one) => one.file))];
	const blocks = files.map((file) =>
		findings
			.filter((one) => one.file === file)
			.map(line)
			.join('\n')
	);
	const errors = findings.filter((one) => one.severity === 'error').length;
	const read = plural(library.activities.length, 'activity', 'activities');
	const count = `${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')} in ${read}`;
	return [...blocks, count].join('\n\n');
}

function line({ rule, severity, file, line, field, message }: Finding): string {
	return `${file}:${line}${field && ` ${field}`} — ${message} (${severity}: ${rule})`;
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
