import { localNumber, localNumbers, type LocalNumber } from './local-numbers';
import { nearAdults } from './near-adults';
import { nearPlaces } from './near-places';
import { schoolName } from './school-name';

/** What the school has written for who looks for help in it. */
export interface Near {
	readonly adults: readonly string[];
	readonly numbers: readonly LocalNumber[];
	readonly places: readonly string[];
	/** What it is called, and a full stop: nothing where it does not say. */
	readonly school: string;
}

/** Before the page is alive, and where the school has written nothing. */
export const NOBODY: Near = { adults: [], numbers: [], places: [], school: '' };

export const readNear = (): Near => ({
	adults: nearAdults.read(),
	numbers: localNumbers.read().flatMap((line) => localNumber(line) ?? []),
	places: nearPlaces.read(),
	school: schoolName
		.read()
		.map((name) => `${name}.`)
		.join('')
});
