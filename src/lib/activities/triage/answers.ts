/** What may be said to a question of the tree. */
export const ANSWERS = ['yes', 'no', 'unsure'] as const;

export type Answer = (typeof ANSWERS)[number];
