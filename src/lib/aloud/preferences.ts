/** How one listens on this device, kept apart from any notebook: it says nothing of who listens, or to what. */
export interface Preferences {
	/** 0.7–1.5 */
	readonly speed: number;
	/** Language → id of the voice that was chosen. */
	readonly voices: Readonly<Record<string, string>>;
	/** Languages whose missing voice was explained: the button is out of the way until a voice appears. */
	readonly without: readonly string[];
}

export const SPEEDS = [0.7, 0.85, 1, 1.15, 1.3, 1.5] as const;

const KEY = 'ecoute';
const FIRST: Preferences = { speed: 1, voices: {}, without: [] };

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** What was kept, whatever it may have become meanwhile; the first ones where storage is refused. */
export function readPreferences(): Preferences {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
		if (!isRecord(kept)) return FIRST;
		const { speed, voices, without } = kept;
		return {
			speed: SPEEDS.find((one) => one === speed) ?? FIRST.speed,
			voices: isRecord(voices)
				? Object.fromEntries(
						Object.entries(voices).filter((pair): pair is [string, string] => isText(pair[1]))
					)
				: {},
			without: Array.isArray(without) ? without.filter(isText) : []
		};
	} catch {
		return FIRST;
	}
}

export function keepPreferences(change: Partial<Preferences>): void {
	try {
		localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...change }));
	} catch {
		// Storage refused: chosen again next time, which is no loss.
	}
}
