import type { AnyAuthoredActivity } from '../activity';
import { finding, type Finding } from '../finding';
import { endOf } from '../renames';

/** Renames lead from ids that are gone to ids that are there. */
export function renameFindings({ file, french, texts }: AnyAuthoredActivity): Finding[] {
	const { renames } = french;
	const living = new Set([...authoredIds(french), ...texts.map((one) => one.textId)]);
	return Object.entries(renames).flatMap(([old, now]) => {
		const at = ['renames', old];
		const say = (rule: Finding['rule'], message: string) => finding(rule, file.source, at, message);
		const end = endOf(renames, old);
		if (end === undefined) return [say('rename-circle', `"${old}" is renamed in a circle`)];
		if (living.has(old))
			return [
				say(
					'rename-of-living-id',
					`"${old}" still stands in this activity: its saved answers would become those of "${now}"`
				)
			];
		return living.has(end) ? [] : [say('rename-to-nothing', `nothing in this activity is called "${end}"`)];
	});
}

/** Every value of a field named `id`, however deep. */
export function authoredIds(tree: unknown): string[] {
	if (Array.isArray(tree)) return tree.flatMap(authoredIds);
	if (typeof tree !== 'object' || tree === null) return [];
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
		key === 'id' && typeof value === 'string' ? [value] : authoredIds(value)
	);
}
