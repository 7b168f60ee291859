/** When a number answers: day and night, or between two hours of Paris, every day of the year. */
export type Hours = 'always' | { readonly from: string; readonly to: string };

/** What the clock of this device says, in the place where the numbers are answered: `'22:05'`. */
export function timeInParis(now: Date): string {
	const parts = new Intl.DateTimeFormat('fr', {
		timeZone: 'Europe/Paris',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	}).formatToParts(now);
	const part = (type: 'hour' | 'minute') => parts.find((one) => one.type === type)!.value.padStart(2, '0');
	return `${part('hour')}:${part('minute')}`;
}

/** The clock of this device. */
export const thisMoment = (): Date => new Date();

export function isOpen(hours: Hours, now: Date): boolean {
	if (hours === 'always') return true;
	const time = timeInParis(now);
	return hours.from <= hours.to
		? hours.from <= time && time < hours.to
		: hours.from <= time || time < hours.to;
}
