import { writeFileSync } from 'node:fs';
import type { Compiled } from './compile';
import type { Library } from './library';
import { originalOf } from './overlay';
import { printOf } from './print';

/**
 * Says that the overlay of `lang` translates the French (`en.simple`: the English) as it stands today: writes the print of each
 * text that is translated beside it.
 * @param name id of an activity or of a parcours, or name of a file of facts (`help`).
 * @returns the path of the file written and how many texts it speaks for.
 * @throws when there is no such file, or no such overlay.
 */
export function markTranslated(
	library: Library,
	name: string,
	lang: string
): { path: string; texts: number } {
	const compiled = withName(library, name);
	const overlay = compiled.overlays.get(lang);
	if (!overlay) throw new Error(`there is no ${compiled.file.overlayPath(lang)} to mark`);
	const original = originalOf(lang, compiled.texts, compiled.overlays);
	const done = original.filter((one) => overlay.has(one.textId));
	const prints = Object.fromEntries(done.map(({ textId, text }) => [textId, printOf(text)]));
	const path = compiled.file.printsPath(lang);
	writeFileSync(path, `${JSON.stringify(prints, null, 2)}\n`);
	return { path, texts: done.length };
}

function withName({ activities, facts, parcours, root }: Library, name: string): Compiled<unknown> {
	const bare = name.replace(/^(?:activities|parcours)\//, '').replace(/\.yaml$/, '');
	const all: readonly Compiled<unknown>[] = [...activities, ...Object.values(facts), ...parcours];
	const found = all.find((one) => one.id === bare);
	if (!found) throw new Error(`nothing that can be read in ${root} is called "${name}"`);
	return found;
}
