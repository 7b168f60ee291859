/** What a question about the meaning of an image looks at, in the order in which it is asked. */
export const ABOUT = ['message', 'voice', 'effect'] as const;
