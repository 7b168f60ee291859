/** One fold of the booklet: a séance of a parcours, or an activity of a séance. */
export interface Panel {
	readonly id: string;
	readonly href: string;
	/** Above the title: what it is, how long it takes. */
	readonly over: string;
	readonly title: string;
	readonly text?: string | undefined;
	readonly state: 'todo' | 'under-way' | 'done';
	/** Where one stands, in words. */
	readonly standing: string;
	/** What a press does, in words. */
	readonly action: string;
}
