import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sampleFiles } from './sample-content';

export type Files = Readonly<Record<string, string>>;

/** A content folder on disk that goes when the test ends: the sample, with `files` over it. */
export function contentFolder(files: Files = {}): string {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	for (const [path, text] of Object.entries({ ...sampleFiles, ...files })) write(root, path, text);
	return root;
}

export function write(root: string, path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

/** A sample file, or that of `over`, with one passage replaced. @throws when the passage is not there just once. */
export function changed(path: string, from: string, to: string, over: Files = {}): Files {
	const text = over[path] ?? sampleFiles[path];
	if (text?.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${path}`);
	return { ...over, [path]: text.replace(from, () => to) };
}
