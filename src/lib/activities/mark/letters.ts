/** The letters of the signals, by rank. Never translated: they stand in the shapes. */
export const LETTERS: readonly string[] = ['A', 'B', 'C', 'D'];
