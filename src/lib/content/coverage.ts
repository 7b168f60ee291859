/** Which competence does this serve, and what serves it: read from the content both ways, and typed by nobody. */
import type { Band } from '$lib/domain/activity';
import type { Facts } from './facts';
import type { Parcours } from './schemas/parcours';
import type { ShelfEntry } from './shelf';

/** A séance as it is named beside what it serves. */
export interface ServingSeance {
	readonly id: string;
	readonly title: string;
	readonly band: Band;
	/** Not for a class: for those who train as ambassadors or as mediators, or for parents. */
	readonly for?: Parcours['for'];
}

export interface ServingActivity extends Pick<ShelfEntry, 'id' | 'title' | 'bands' | 'path'> {
	/** Ids of the competences that it trains. */
	readonly competences: readonly string[];
	/** Ids of the lines of a framework that the séances which open it serve. */
	readonly frameworks: readonly string[];
}

/** What serves one line, by ids in the order of the booklet; both lists empty where nothing does yet. */
export interface Serving {
	readonly seances: readonly string[];
	readonly activities: readonly string[];
}

export interface Coverage {
	readonly frameworks: readonly (Facts['frameworks'][number] & Serving)[];
	readonly competences: readonly (Facts['competences'][number] & Serving)[];
	readonly seances: readonly ServingSeance[];
	readonly activities: readonly ServingActivity[];
}

interface Content extends Pick<Facts, 'competences' | 'frameworks'> {
	readonly parcours: readonly Pick<Parcours, 'band' | 'for' | 'seances'>[];
	readonly shelf: readonly Pick<ShelfEntry, 'id' | 'title' | 'bands' | 'path' | 'competences'>[];
}

/**
 * An activity trains the competences that it names itself; a séance serves the lines of a framework, and so do the
 * activities that it opens.
 */
export function coverageOf({ competences, frameworks, parcours, shelf }: Content): Coverage {
	const seances = parcours.flatMap((one) =>
		one.seances.map((seance) => ({
			...seance,
			band: one.band,
			for: one.for,
			lines: seance.frameworks.map((line) => line.id),
			opens: new Set(seance.steps.flatMap((step) => step.activity ?? []))
		}))
	);
	const idsOf = (all: readonly { readonly id: string }[]) => all.map((one) => one.id);
	return {
		frameworks: frameworks.map((line) => {
			const serving = seances.filter((seance) => seance.lines.includes(line.id));
			const isOpened = (id: string) => serving.some((seance) => seance.opens.has(id));
			return { ...line, seances: idsOf(serving), activities: idsOf(shelf).filter(isOpened) };
		}),
		competences: competences.map((competence) => {
			const names = (one: { readonly competences: readonly string[] }) =>
				one.competences.includes(competence.id);
			return {
				...competence,
				seances: idsOf(seances.filter(names)),
				activities: idsOf(shelf.filter(names))
			};
		}),
		seances: seances.map(({ id, title, band, for: of }) => ({ id, title, band, for: of })),
		activities: shelf.map(({ id, title, bands, path, competences: trained }) => {
			const served = seances.filter((seance) => seance.opens.has(id)).flatMap(({ lines }) => lines);
			return {
				id,
				title,
				bands,
				path,
				competences: trained,
				frameworks: idsOf(frameworks).filter((line) => served.includes(line))
			};
		})
	};
}
