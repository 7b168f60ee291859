/**
 * Where each class stopped in its séance, under a colour and a picture: no name, no date in clear sight. It stays
 * on this device until somebody forgets it.
 */
import { readStanding, type Standing } from './kept';

/** `localStorage`. */
const KEY = 'cahier-classes';

export const PICTURES = ['boat', 'leaf', 'key', 'star', 'house', 'cloud'] as const;
export const COLOURS = ['lagon', 'prune', 'ciel', 'foret', 'ocre', 'brique'] as const;

export interface Sign {
	readonly picture: (typeof PICTURES)[number];
	readonly colour: (typeof COLOURS)[number];
}

export interface StoppedClass extends Sign {
	readonly standing: Standing;
	/** Of the step, as it was told when the class stopped. */
	readonly step: string;
	/** Of the séance. */
	readonly title: string;
}

const isSame = (one: Sign, other: Sign) => one.picture === other.picture && one.colour === other.colour;

function readClass(value: unknown): StoppedClass | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { picture, colour, step, title, standing } = value as Partial<StoppedClass>;
	const whole = readStanding(standing);
	if (!whole || typeof step !== 'string' || typeof title !== 'string') return undefined;
	if (!PICTURES.some((one) => one === picture) || !COLOURS.some((one) => one === colour)) return undefined;
	return { picture: picture!, colour: colour!, step, title, standing: whole };
}

/** Every class that stopped somewhere, the last one first. */
export function stoppedClasses(): readonly StoppedClass[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.flatMap((one) => readClass(one) ?? []) : [];
	} catch {
		return [];
	}
}

/** In the place of what stood under the same sign. @returns false where nothing can be kept here */
export function keepClass(stopped: StoppedClass): boolean {
	const others = stoppedClasses().filter((one) => !isSame(one, stopped));
	return write([stopped, ...others]);
}

export const forgetClass = (sign: Sign): boolean =>
	write(stoppedClasses().filter((one) => !isSame(one, sign)));

function write(classes: readonly StoppedClass[]): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify(classes));
		return true;
	} catch {
		return false;
	}
}
