/** What one does there, in a pupil's words: twenty kinds are too many to choose from, six are not. */
export const DOINGS = ['live', 'answer', 'arrange', 'make', 'feel', 'breathe'] as const;

export type Doing = (typeof DOINGS)[number];
