import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../../src/lib/domain/random';

/** Letters that stand nowhere else and that nothing compresses: what is searched for. */
export function markerOf(seed: number, nth: number): string {
	const next = randomFrom(seed + Math.imul(nth + 2, 0x9e3779b1));
	return `M${Array.from({ length: 20 }, () => Math.floor(next() * 36).toString(36)).join('')}`;
}

/** The files of a folder in which a text lies in clear, as UTF-8 or UTF-16. A file that goes meanwhile is passed over. */
export function placesOf(folder: string, text: string): string[] {
	const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
	return filesOf(folder).filter((file) => {
		try {
			const bytes = readFileSync(file);
			return forms.some((form) => bytes.includes(form));
		} catch {
			return false;
		}
	});
}

function filesOf(folder: string): string[] {
	try {
		return readdirSync(folder).flatMap((name) => {
			const path = join(folder, name);
			return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? filesOf(path) : [path];
		});
	} catch {
		return [];
	}
}
