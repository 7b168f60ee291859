import { KeptLines } from './kept-lines';

/** The adults of this school: « Mme …, CPE, bureau B12 ». Short: they stand on a poster, read from two metres. */
export const nearAdults = new KeptLines('cahier-ecole', 4, 60, 'adultes');
