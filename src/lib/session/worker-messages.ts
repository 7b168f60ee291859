/** What a page tells the service worker. */
export type ToWorker =
	/** This page reads this language: fetch all of it, and say how far. */
	| { readonly type: 'language'; readonly lang: string }
	/** The learner agrees to the new version. */
	| { readonly type: 'activate' };

/** What the service worker tells its pages. */
export interface FromWorker {
	readonly type: 'progress';
	readonly lang: string;
	readonly done: number;
	readonly of: number;
	/** The network went away before the end; it goes on at the next page. */
	readonly failed: boolean;
}
