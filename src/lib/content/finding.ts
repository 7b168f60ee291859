import { fieldName } from './field-name';
import { RULES, type Rule, type Severity } from './rules';
import type { Path, Source } from './source';

/** One thing that an author must, or may, look at again. */
export interface Finding {
	readonly rule: Rule;
	readonly severity: Severity;
	/** Path of the file, from where the command was run. */
	readonly file: string;
	/** 1 for the first line. */
	readonly line: number;
	/** The field, by authored ids: `nodes.lundi.choices.rire.to`. Empty for the whole file. */
	readonly field: string;
	/** One sentence that says what is wrong and what would be right. */
	readonly message: string;
}

/** A finding at a place of a file that was read. */
export function finding(rule: Rule, source: Source, path: Path, message: string): Finding {
	return {
		rule,
		severity: RULES[rule],
		file: source.file,
		line: source.lineOf(path),
		field: fieldName(source.value, path),
		message
	};
}

/** A finding about a file as a whole, which may not exist. */
export function fileFinding(rule: Rule, file: string, message: string): Finding {
	return { rule, severity: RULES[rule], file, line: 1, field: '', message };
}
