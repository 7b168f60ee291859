import { referent } from '$lib/ambassadors/referent';
import { accessibilityContact } from '$lib/help/accessibility-contact';
import type { KeptLines } from '$lib/help/kept-lines';
import { localNumbers } from '$lib/help/local-numbers';
import { nearAdults } from '$lib/help/near-adults';
import { nearPlaces } from '$lib/help/near-places';
import { hiddenCourses } from './hidden-courses';
import { schoolName } from '$lib/help/school-name';

/** All that a school may say of itself, in the order of its file. */
export const PARTS: readonly KeptLines[] = [
	schoolName,
	nearAdults,
	localNumbers,
	nearPlaces,
	referent,
	accessibilityContact,
	hiddenCourses
];
