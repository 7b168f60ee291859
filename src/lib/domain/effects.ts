/** The value of every variable. */
export type Vars = Readonly<Record<string, number | boolean>>;

/** A flag and its value at the start, or a whole number between two bounds. */
export type Variables = Readonly<
	Record<string, boolean | { readonly min: number; readonly max: number; readonly start: number }>
>;

/** What a choice or an arrival changes: a flag is set, a number moves by, or is set to. */
export type Effects = Readonly<Record<string, boolean | number | { readonly set: number }>>;

/** Every variable as it stands before the story. */
export function firstVars(variables: Variables): Vars {
	return Object.fromEntries(
		Object.entries(variables).map(([id, it]) => [id, typeof it === 'boolean' ? it : it.start])
	);
}

/** The variables after some effects: a flag is set; a number moves or is set, within its bounds. */
export function changed(vars: Vars, effects: Effects | undefined, variables: Variables): Vars {
	if (effects === undefined) return vars;
	const after: Record<string, number | boolean> = { ...vars };
	for (const [id, effect] of Object.entries(effects)) {
		if (!Object.hasOwn(variables, id)) continue;
		const variable = variables[id]!;
		// An effect of the other type changes nothing: the content check names it.
		if (typeof variable === 'boolean') {
			if (typeof effect === 'boolean') after[id] = effect;
		} else if (typeof effect !== 'boolean') {
			const wanted = typeof effect === 'number' ? (after[id] as number) + effect : effect.set;
			after[id] = Math.min(variable.max, Math.max(variable.min, wanted));
		}
	}
	return after;
}
