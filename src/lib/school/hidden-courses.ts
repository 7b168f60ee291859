import { KeptLines } from '$lib/help/kept-lines';

/** Written where a device shows every parcours though the file beside the site hides some. Names none. */
const NONE = 'aucun';

/** Ids of the parcours that pupils' lists leave out. */
export const hiddenCourses = new KeptLines('cahier-ecole-parcours', 12, 60, 'parcoursCaches', (line) =>
	/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(line)
);

/** Those that are hidden here. Before the page is alive: none. */
export const readHidden = (): readonly string[] => hiddenCourses.read().filter((one) => one !== NONE);

/** Hides these, whatever the file beside the site says. @returns whether the device has taken it */
export const hide = (ids: readonly string[]): boolean =>
	hiddenCourses.keep(ids.length > 0 || hiddenCourses.ofSite().length === 0 ? ids : [NONE]);
