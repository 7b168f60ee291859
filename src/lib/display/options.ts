/**
 * How somebody wants to read: what can be chosen, what stands when nothing was, and how it is written down.
 * The first of each list stands when nothing was chosen; app.html sets the others before the first paint.
 */
export const OPTIONS = {
	/** Per cent of the device's own text size. */
	size: ['100', '120', '140', '170', '200'],
	/** Letters, words, lines and paragraphs together (experience.md §2.3). */
	spacing: ['normal', 'airy', 'wide', 'widest'],
	/** `auto`: the typeface of the skin. */
	font: ['auto', 'atkinson', 'lexend', 'andika', 'opendyslexic'],
	theme: ['system', 'light', 'dark', 'contrast'],
	/** `auto`: the skin of the page, by the age it is written for. */
	skin: ['auto', '8-10', '11-14', '15-18'],
	ruler: ['off', 'on'],
	pictures: ['all', 'less'],
	/** `system`: what the device asks for. */
	motion: ['system', 'less'],
	/** `simple`: « Version simple », where a page has one. */
	reading: ['full', 'simple']
} as const;

export type OptionName = keyof typeof OPTIONS;
export type Preferences = { readonly [Name in OptionName]: (typeof OPTIONS)[Name][number] };
export type Skin = Exclude<Preferences['skin'], 'auto'>;

/** The choices of each, for whoever holds a name. */
export const CHOICES: { readonly [Name in OptionName]: readonly Preferences[Name][] } = OPTIONS;

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

export const DEFAULTS: Preferences = preferencesFrom({});

/** Today's version of what is written down; fields are only ever added, so an older text reads as it stands. */
const VERSION = 1;

/** What was written down, whatever it is: anything that is not a choice of today counts as not chosen. */
export function readPreferences(stored: string | null): Preferences {
	try {
		const value: unknown = JSON.parse(stored ?? '{}');
		return preferencesFrom(typeof value === 'object' && value !== null ? value : {});
	} catch {
		return DEFAULTS;
	}
}

/** What is to be written down; nothing when nothing was chosen. */
export function writePreferences(preferences: Preferences): string | null {
	const chosen = OPTION_NAMES.filter((name) => preferences[name] !== DEFAULTS[name]);
	if (chosen.length === 0) return null;
	return JSON.stringify({
		version: VERSION,
		...Object.fromEntries(chosen.map((name) => [name, preferences[name]]))
	});
}

function preferencesFrom(value: object): Preferences {
	const kept = new Map<string, unknown>(Object.entries(value));
	const chosen = OPTION_NAMES.map((name) => {
		const options: readonly string[] = OPTIONS[name];
		return [name, options.find((one) => one === kept.get(name)) ?? options[0]];
	});
	return Object.fromEntries(chosen) as Preferences;
}
