import type { Rule } from '$lib/content/rules';
import { changed, type Files } from '../content-folder';

/** The smallest thing that breaks a rule: the rule must see it, at the right field and line. */
export interface Broken {
	readonly rule: Rule;
	/** What an author did. */
	readonly why: string;
	readonly files: Files;
	/** The field that is named. */
	readonly field: string;
	/** What stands on the line that is named. */
	readonly line?: string;
	/** A passage of the message: the path that shows it, say. */
	readonly says?: string;
	/** The nearest thing that is right: the rule must leave it alone. */
	readonly fine?: Files;
}

export const SACK = 'activities/le-sac/activity.yaml';
export const QUIZ = 'activities/trois-questions/activity.yaml';
export const COURSE = 'parcours/college.yaml';

export const story = (from: string, to: string) => changed(SACK, from, to);
export const quiz = (from: string, to: string) => changed(QUIZ, from, to);
export const course = (from: string, to: string) => changed(COURSE, from, to);

/** The story of the sample with several passages replaced, one after the other. */
export function storyWith(...changes: readonly (readonly [from: string, to: string])[]): Files {
	return changes.reduce<Files>((files, [from, to]) => changed(SACK, from, to, files), {});
}

export const overlay = (texts: Record<string, string>): Files => ({
	'competences.en.json': JSON.stringify(texts, null, 2)
});
export const english = {
	'demander-de-l-aide.name': 'Asking for help',
	'demander-de-l-aide.general': 'Solving problems'
};
