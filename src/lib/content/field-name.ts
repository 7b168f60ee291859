import type { Path } from './source';

/** The name of a step in a text id: the authored id where there is one, else the key or the place. */
export function stepName(parent: unknown, step: string | number): string {
	if (typeof step === 'string') return step;
	const one: unknown = Array.isArray(parent) ? parent[step] : undefined;
	const id = typeof one === 'object' && one !== null && 'id' in one ? one.id : undefined;
	return typeof id === 'string' ? id : String(step);
}

/** A path as an author reads it: `nodes.lundi.choices.rire.text`. */
export function fieldName(root: unknown, path: Path): string {
	const names: string[] = [];
	let at = root;
	for (const step of path) {
		names.push(stepName(at, step));
		at = (at as Record<string | number, unknown> | undefined | null)?.[step];
	}
	return names.join('.');
}
