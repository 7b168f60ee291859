import { KeptLines } from './kept-lines';

/** Whom to write to, or to call, when something of the workbook stops somebody: name, address, telephone. */
export const accessibilityContact = new KeptLines('cahier-accessibilite', 3, 120, 'accessibilite');
