import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { RULES } from './rules';
import type { Finding } from './finding';

/** Steps from the root of a file to a value: keys and positions. */
export type Path = readonly (string | number)[];

/** A YAML or JSON file as plain values, which still knows on which line each of them stands. */
export interface Source {
	readonly file: string;
	/** `undefined` when the file cannot be read as YAML. */
	readonly value: unknown;
	/** What YAML itself says against the file. */
	readonly problems: readonly Finding[];
	/** Line of the value at `path`, or of the nearest thing around it that exists. */
	lineOf(path: Path): number;
}

/** Reads JSON too: every JSON file is a YAML file, and so its keys have lines and cannot stand twice. */
export function parseSource(file: string, text: string): Source {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	// One mistake makes YAML stumble over all that follows: the first is the one to mend.
	const problems = document.errors.slice(0, 1).map((error): Finding => {
		const message = `this file cannot be read as YAML: ${error.message} (a text with { } or ": " in it stands between quotes)`;
		return { rule: 'yaml', severity: RULES.yaml, file, line: lineAt(error.pos[0]), field: '', message };
	});
	return {
		file,
		value: problems.length === 0 ? (document.toJS() as unknown) : undefined,
		problems,
		lineOf: (path) => lineAt(offsetOf(document, path))
	};

	function lineAt(offset: number): number {
		return Math.max(1, lines.linePos(offset).line);
	}
}

function offsetOf(document: Document.Parsed, path: Path): number {
	let at = document.contents as Node | null;
	let offset = at?.range?.[0] ?? 0;
	for (const step of path) {
		if (isMap(at)) {
			const pair = at.items.find((one) => isScalar(one.key) && String(one.key.value) === String(step));
			if (!isPair(pair)) break;
			offset = (pair.key as Node).range?.[0] ?? offset;
			at = pair.value as Node | null;
		} else if (isSeq(at)) {
			at = (at.items[Number(step)] as Node | undefined) ?? null;
			if (at === null) break;
			offset = at.range?.[0] ?? offset;
		} else break;
	}
	return offset;
}
