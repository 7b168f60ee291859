/** What a place changes in how somebody is drawn. */
import type { Place } from './schema';

/** Where people are seen as inside a school. */
const IN_SCHOOL: Readonly<Record<Place, boolean>> = {
	couloir: true,
	cour: true,
	classe: true,
	cantine: true,
	cdi: true,
	bureau: true,
	bus: false,
	chambre: false,
	ecran: false,
	sortie: false
};

export const seenAt = (place: Place) => ({ inSchool: IN_SCHOOL[place] });
