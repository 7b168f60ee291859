/** What an attempt shows so far. Never a number: "not answered" and "not yet" cannot be confused. */
export type Assessment =
	| { readonly status: 'untouched' }
	| { readonly status: 'under-way'; readonly progress: Progress }
	| { readonly status: 'done'; readonly observed: readonly Observation[] };

/** Knots on the thread. `of` is what is known now: a story may turn out longer or shorter. */
export interface Progress {
	readonly done: number;
	readonly of: number;
}

/** Something the learner did that shows a competence, and where. Private, formative, never summed. */
export interface Observation {
	/** Id of `competences.yaml`, or the kind's own word for what was practised. */
	readonly what: string;
	/** Authored id of the place where it was seen. */
	readonly at: string;
}
