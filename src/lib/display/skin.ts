import type { Band } from '$lib/domain/activity';
import type { Skin } from './options';

/** The skin of what is written for these ages. From 11 on nothing is babyish: several ages meet in the middle. */
export function skinFor(bands: readonly Band[]): Skin {
	if (bands.length === 0 || bands.includes('college')) return '11-14';
	if (bands.every((band) => band === 'primaire')) return '8-10';
	return bands.includes('primaire') ? '11-14' : '15-18';
}
