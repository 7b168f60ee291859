export type Device = 'windows' | 'apple' | 'google' | 'other';

/** Which sentence says how to add a voice. @param agent the browser's `userAgent` */
export function deviceOf(agent: string): Device {
	if (/Windows/.test(agent)) return 'windows';
	if (/iPad|iPhone|Macintosh/.test(agent)) return 'apple';
	if (/CrOS|Android/.test(agent)) return 'google';
	return 'other';
}
