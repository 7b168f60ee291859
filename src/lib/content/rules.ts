/**
 * Every rule that content is held to, and how much it weighs. An `error` stops the build of a release;
 * a `warning` asks an author to look again. One rule, one weight: an author learns it once.
 */
export const RULES = {
	// Files and their shape
	yaml: 'error',
	schema: 'error',
	'file-missing': 'error',
	'facts-missing': 'warning',
	'stray-file': 'warning',
	'folder-name': 'error',
	'unknown-kind': 'error',

	// What one file says of another
	'unknown-competence': 'error',
	'unknown-framework': 'error',
	'unknown-person': 'error',
	'person-not-in-cast': 'error',
	'number-by-letters': 'error',
	'law-by-letters': 'error',
	'figure-by-letters': 'error',
	'unknown-activity': 'error',
	'unknown-fact': 'error',
	'family-sheet': 'error',
	'rename-to-nothing': 'error',
	'rename-of-living-id': 'error',
	'rename-circle': 'error',
	'seance-twice': 'error',
	'ticket-twice': 'error',
	'seance-minutes': 'error',
	'seance-no-room': 'error',
	'seance-band': 'warning',
	'seance-length': 'warning',
	'private-in-projection': 'error',
	'guide-missing': 'warning',
	'guide-minutes': 'error',

	// Other languages
	untranslated: 'warning',
	'overlay-missing': 'error',
	'overlay-unknown': 'error',
	'overlay-stale': 'error',
	'overlay-unmarked': 'warning',
	'overlay-too-long': 'error',
	'overlay-elision': 'error',

	// How it is written
	'typography-space': 'error',
	'typography-apostrophe': 'error',
	'typography-median-point': 'error',
	'typography-no-space': 'warning',
	'typography-quotes': 'warning',
	'typography-ellipsis': 'warning',
	'name-without-elision': 'warning',
	'name-by-letters': 'error',
	'dont-say': 'error',
	'word-for-staff': 'warning',
	'sentence-length': 'warning',
	'sentence-mean': 'warning',
	'reading-ease': 'warning',
	'long-words': 'warning',

	// What every story keeps to, be it a scenario, a conversation or a dialogue
	'node-unknown': 'error',
	'choice-unknown': 'error',
	'variable-unknown': 'error',
	'variable-misused': 'error',
	'variable-never-set': 'error',
	'variable-never-read': 'error',
	'read-before-set': 'error',
	'node-unreachable': 'error',
	'ending-unreached': 'error',
	'dead-end': 'error',
	'no-way-out': 'error',
	'choice-never-offered': 'error',
	'ending-without-relay': 'error',
	'help-out-of-reach': 'error',
	'help-refused-twice': 'error',
	'help-never-works': 'error',
	'harm-without-consequence': 'error',
	'harm-without-repair': 'error',
	'mediation-after-flag': 'error',
	'flag-ends-otherwise': 'error',
	'best-without-stopping': 'error',
	'handover-without-adult': 'error',
	'sentences-after-dark': 'error',
	'dark-without-adult': 'error',
	'dark-without-line': 'error',
	'coach-blames': 'error',
	'class-asked-of-itself': 'error',
	'closing-without-help': 'error',
	'never-told': 'warning',
	'too-many-states': 'error',

	// Pedagogy
	'rewards-silence-or-revenge': 'error',
	'ending-rewards-silence': 'error',
	'target-decides': 'error',
	'asks-about-oneself': 'error',
	'help-not-named': 'error',
	'longest-is-best': 'warning',
	'best-at-same-place': 'warning',
	'feedback-repeated': 'warning',
	'feeling-jump': 'warning',
	'option-nobody-picks': 'warning',

	// The booklet as a whole
	'title-twice': 'warning',
	'name-twice': 'warning',
	'roles-one-gender': 'warning',
	'competence-untrained': 'warning',
	'framework-unserved': 'warning',
	'fact-old': 'warning',
	'fact-unchecked': 'error'
} as const satisfies Record<string, Severity>;

export type Severity = 'error' | 'warning';
export type Rule = keyof typeof RULES;
