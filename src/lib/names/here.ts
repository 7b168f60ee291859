/** Where the first names that were chosen are kept on this device. */
export const KEY = 'cahier-prenoms';

export interface Named {
	readonly name: string;
	readonly gender: 'f' | 'm';
}

/**
 * The people of a story as this device tells it; as they are written where nothing was chosen or can be kept, and
 * on a server. What chosen names are held against is fetched only where there are some.
 */
export async function peopleHere<P extends Named>(
	people: Readonly<Record<string, P>>
): Promise<Readonly<Record<string, P>>> {
	if (!someChosen()) return people;
	const { chosenNames, renamed } = await import('./chosen');
	return renamed(people, chosenNames());
}

function someChosen(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		return false;
	}
}
