/** What one try at a card costs: the parameters of Argon2id, kept beside each wrapping. */
export interface Cost {
	/** In KiB. */
	readonly memory: number;
	readonly iterations: number;
}

/** Of a device that can: 64 MiB, three times. */
export const FULL: Cost = { memory: 65_536, iterations: 3 };
/** The least that is used, for a device with little memory: 19 MiB, twice. */
export const LEAST: Cost = { memory: 19_456, iterations: 2 };
/** A wrapping that asks for more was tampered with: it would freeze the device. */
const MOST: Cost = { memory: 262_144, iterations: 10 };

/** @param deviceMemory as the browser tells it, in GiB; unknown counts as enough */
export const costFor = (deviceMemory: number | undefined): Cost =>
	deviceMemory !== undefined && deviceMemory < 2 ? LEAST : FULL;

export function isBearable({ memory, iterations }: Cost): boolean {
	const within = (value: number, least: number, most: number) =>
		Number.isSafeInteger(value) && value >= least && value <= most;
	return within(memory, LEAST.memory, MOST.memory) && within(iterations, LEAST.iterations, MOST.iterations);
}

/** A wrapping that costs less than this device can bear is made again at the next unlocking. */
export const isWeaker = (one: Cost, other: Cost): boolean =>
	one.memory < other.memory || one.iterations < other.iterations;
