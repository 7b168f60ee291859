import { KeptLines } from './kept-lines';

/** Where to go in this school: « Vie scolaire, rez-de-chaussée, de 8 h à 18 h ». They stand on the poster too. */
export const nearPlaces = new KeptLines('cahier-ecole-lieux', 3, 60, 'lieux');
