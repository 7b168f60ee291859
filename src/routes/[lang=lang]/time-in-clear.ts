/** Says a message with its values: `$_` of svelte-i18n. */
type Say = (id: string, options: { values: Record<string, string | number> }) => string;

/** « 45 min », « 10 h », « 3 h 05 »; the words come with the page, under `hours.time`. */
export function timeInClear(minutes: number, say: Say): string {
	const [h, m] = [Math.floor(minutes / 60), minutes % 60];
	if (h === 0) return say('hours.time.minutes', { values: { m } });
	if (m === 0) return say('hours.time.hours', { values: { h } });
	return say('hours.time.both', { values: { h, m: String(m).padStart(2, '0') } });
}
