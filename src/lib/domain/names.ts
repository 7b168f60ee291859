import type { Person } from './activity';

const REFERENCE = /\{(?:(de|que):)?([a-z0-9-]+)\}/g;
/** A French name before which « de » and « que » elide. */
const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœh]/i;

/**
 * Puts names in the place of references: `{sami}`, `{de:ines}` → « d’Inès », `{que:ines}` → « qu’Inès ».
 * A reference to somebody who is not in the cast is left as it stands: the content check names it.
 */
export function withNames(text: string, people: Readonly<Record<string, Pick<Person, 'name'>>>): string {
	return text.replace(REFERENCE, (whole, particle: string | undefined, id: string) => {
		const name = people[id]?.name;
		if (name === undefined) return whole;
		if (!particle) return name;
		return VOWEL.test(name) ? `${particle.slice(0, -1)}’${name}` : `${particle} ${name}`;
	});
}

/** The ids that a text refers to, in order. */
export function referencesIn(text: string): string[] {
	return [...text.matchAll(REFERENCE)].map((found) => found[2]!);
}

/** The same tree with every text named. Ids hold no braces, so a tree of content passes whole. */
export function nameAll<T>(tree: T, people: Readonly<Record<string, Pick<Person, 'name'>>>): T {
	if (typeof tree === 'string') return (tree.includes('{') ? withNames(tree, people) : tree) as T;
	if (Array.isArray(tree)) return tree.map((one: unknown) => nameAll(one, people)) as T;
	if (tree !== null && typeof tree === 'object')
		return Object.fromEntries(
			Object.entries(tree).map(([key, value]) => [key, nameAll(value as unknown, people)])
		) as T;
	return tree;
}
