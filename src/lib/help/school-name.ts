import { KeptLines } from './kept-lines';

/** What the school is called: at the foot of its screens and of its posters, where it wants that. */
export const schoolName = new KeptLines('cahier-ecole-nom', 1, 80, 'nom');
