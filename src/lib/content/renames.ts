/** Old ids → new ids, with every chain followed to its end: `a → b`, `b → c` gives `a → c`. */
export function settledRenames(renames: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.keys(renames).map((old) => [old, endOf(renames, old) ?? old]));
}

/** Where a chain of renames ends; `undefined` when it goes round in a circle. */
export function endOf(renames: Readonly<Record<string, string>>, old: string): string | undefined {
	const seen = new Set<string>();
	let at = old;
	while (Object.hasOwn(renames, at)) {
		if (seen.has(at)) return undefined;
		seen.add(at);
		at = renames[at]!;
	}
	return at;
}
