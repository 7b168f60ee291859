/** What may be asked of any scene, from what is seen to one's own place (experience.md §3.5). */
export const PROMPTS = ['see', 'feel', 'act', 'if', 'here'] as const;
export type Prompt = (typeof PROMPTS)[number];

/** What a slide may be asked: what it has words for, in the order of the ladder; every question where it has none. */
export const promptsOf = ({
	prompts
}: {
	readonly prompts?: Readonly<Partial<Record<Prompt, string>>>;
}): Prompt[] => PROMPTS.filter((one) => !prompts || prompts[one] !== undefined);
