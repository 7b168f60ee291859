import CharterView from '$lib/activities/charter/CharterView.svelte';
import type { Opened } from '../sitting.svelte';

/** By kind, the view in which a class makes something together: of the others the file has no view, only slides. */
export const viewsHere: Readonly<Record<string, Opened['kind']['View']>> = {
	charter: CharterView as unknown as Opened['kind']['View']
};
