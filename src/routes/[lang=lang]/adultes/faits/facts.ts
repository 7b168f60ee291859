/** One fact as the page lists it: a number, an article, a figure, a line of a framework. */
export interface ListedFact {
	readonly id: string;
	/** What it is about, or the fact itself where it is short. */
	readonly title: string;
	readonly lines: readonly string[];
	readonly source: string;
	/** A day, as 2025-11-07. */
	readonly verifiedOn: string;
	readonly mark: 'V' | 'M';
}

export interface FactSection {
	readonly id: 'help' | 'law' | 'statistics' | 'frameworks';
	readonly facts: readonly ListedFact[];
}
