/**
 * How somebody of the stories is drawn, as `cast.yaml` says it: one word per choice, and nothing about the part
 * they play. Papers bear the names of tokens.css: `teal` for `--p-teal`.
 */
export const LOOK_WORDS = {
	build: ['child', 'teen', 'youth', 'adult', 'elder'],
	head: ['round', 'oval', 'long', 'square', 'heart', 'wide'],
	cut: [
		'crop',
		'fade',
		'short',
		'tousled',
		'bald',
		'curls',
		'afro',
		'curly',
		'puffs',
		'locks',
		'straight',
		'bob',
		'wavy',
		'braids',
		'tail',
		'bun',
		'headscarf'
	],
	hair: ['black', 'brown', 'chestnut', 'honey', 'blond', 'red', 'grey', 'white'],
	top: ['sweater', 'hoodie', 'shirt', 'jacket', 'tee', 'dungarees', 'roll'],
	motif: ['stripes', 'band', 'zigzag', 'dots', 'pocket'],
	nose: ['button', 'straight', 'wide', 'arched'],
	iris: ['brown', 'green', 'blue', 'grey'],
	glasses: ['round', 'square'],
	bag: ['back', 'across']
} as const;

type Word<K extends keyof typeof LOOK_WORDS> = (typeof LOOK_WORDS)[K][number];

export interface Look {
	readonly build: Word<'build'>;
	readonly head: Word<'head'>;
	/** 0 the palest, 9 the deepest. */
	readonly skin: number;
	readonly cut: Word<'cut'>;
	readonly hair: Word<'hair'>;
	readonly top: Word<'top'>;
	/** Paper of what is worn under a jacket, of a motif, of dungarees. */
	readonly second?: string | undefined;
	readonly motif?: Word<'motif'> | undefined;
	/** Paper of trousers. */
	readonly below?: string | undefined;
	readonly nose?: Word<'nose'> | undefined;
	/** −1 slender to 1 broad. */
	readonly broad?: number | undefined;
	/** 0 thin to 1 full. */
	readonly lips?: number | undefined;
	/** How thick the brows are; 1 is usual. */
	readonly brows?: number | undefined;
	readonly iris?: Word<'iris'> | undefined;
	readonly almond?: boolean | undefined;
	readonly lashes?: boolean | undefined;
	readonly freckles?: boolean | undefined;
	readonly beard?: boolean | undefined;
	readonly earrings?: boolean | undefined;
	readonly glasses?: Word<'glasses'> | undefined;
	/** Paper of the frame, of ties in the hair, of a headscarf, of a scarf, of a bag across. */
	readonly accent?: string | undefined;
	readonly hearingAid?: boolean | undefined;
	readonly wheelchair?: boolean | undefined;
	readonly cane?: boolean | undefined;
	readonly bag?: Word<'bag'> | undefined;
	readonly scarf?: boolean | undefined;
	readonly lanyard?: boolean | undefined;
	/** How the hair is seen inside a school, where a headscarf is not worn. */
	readonly atSchool?: Exclude<Word<'cut'>, 'headscarf'> | undefined;
}
