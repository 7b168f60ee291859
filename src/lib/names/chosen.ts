import { KEY, type Named } from './here';
import { FIRST_NAMES } from './vetted';

/** The first names that people of the stories bear on this device: id of the cast → name. */
export type ChosenNames = Readonly<Record<string, string>>;

/** What is kept here; a name that is not of the vetted list is not believed, whoever wrote it. */
export function chosenNames(): ChosenNames {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
		if (typeof kept !== 'object' || kept === null) return {};
		return Object.fromEntries(
			Object.entries(kept).filter((one): one is [string, string] => isVetted(one[1]))
		);
	} catch {
		return {};
	}
}

/** Keeps these names; none: every story is told with its own again. @returns whether the device has taken them */
export function keepNames(names: ChosenNames): boolean {
	try {
		if (Object.keys(names).length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(names));
		return true;
	} catch {
		return false;
	}
}

/**
 * The same people, under the names chosen for them. Somebody keeps their own name where the chosen one is of
 * the other list: the story says « elle » or « il » of them.
 */
export function renamed<P extends Named>(
	people: Readonly<Record<string, P>>,
	chosen: ChosenNames
): Readonly<Record<string, P>> {
	return Object.fromEntries(
		Object.entries(people).map(([id, person]) => {
			const name = chosen[id];
			return [id, name !== undefined && isOf(person.gender, name) ? { ...person, name } : person];
		})
	);
}

const isOf = (gender: 'f' | 'm', name: string) => (FIRST_NAMES[gender] as readonly string[]).includes(name);
const isVetted = (name: unknown) => typeof name === 'string' && (isOf('f', name) || isOf('m', name));
