import type { Component } from 'svelte';

/** Where it happens. One file each: a story opens with the place it begins in, the others follow. */
const PLACES = {
	bureau: () => import('./places/Bureau.svelte'),
	bus: () => import('./places/Bus.svelte'),
	cantine: () => import('./places/Cantine.svelte'),
	cdi: () => import('./places/Cdi.svelte'),
	chambre: () => import('./places/Chambre.svelte'),
	classe: () => import('./places/Classe.svelte'),
	couloir: () => import('./places/Couloir.svelte'),
	cour: () => import('./places/Cour.svelte'),
	ecran: () => import('./places/Ecran.svelte'),
	sortie: () => import('./places/Sortie.svelte')
} satisfies Record<string, () => Promise<{ default: Component }>>;

export type Place = keyof typeof PLACES;

/** Drawings that are here. Code, not state: one that has come never changes. */
const drawn = new Map<Place, Component>();

/** The drawing of a place, if it has come. */
export const drawnPlace = (place: Place): Component | undefined => drawn.get(place);

/** Brings the drawing of a place. It may be missing (the network is cut): the picture then stays plain. */
export async function fetchPlace(place: Place): Promise<void> {
	if (drawn.has(place)) return;
	try {
		drawn.set(place, (await PLACES[place]()).default);
	} catch {
		// Asked for again with the next scene there.
	}
}
