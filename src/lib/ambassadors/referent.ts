import { KeptLines } from '$lib/help/kept-lines';

/**
 * The adult who answers for mediation in this school: « Mme …, CPE, bureau B12 ». Written by an adult on this
 * device; without one, mediation is trained and not done.
 */
export const referent = new KeptLines('cahier-referent', 1, 60, 'mediation');
