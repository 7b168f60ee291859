import type { Look, PoseName } from '$lib/ui/character';
import type { Feeling } from '$lib/ui/character/feelings';
import type { Place } from '$lib/ui/scenery';

/**
 * Nobody of the stories: the child, the parents and the adult of the school may be anybody's. Each parent does
 * once what helps and once what does not: neither is the one who is wrong.
 */
const PEOPLE = {
	child: {
		paper: 'mustard',
		look: { build: 'child', head: 'round', skin: 4, cut: 'short', hair: 'brown', top: 'tee', nose: 'button' }
	},
	friend: {
		paper: 'coral',
		look: {
			build: 'child',
			head: 'oval',
			skin: 1,
			cut: 'tail',
			hair: 'honey',
			top: 'sweater',
			nose: 'button'
		}
	},
	other: {
		paper: 'leaf',
		look: { build: 'child', head: 'heart', skin: 7, cut: 'puffs', hair: 'black', top: 'tee', nose: 'wide' }
	},
	mother: {
		paper: 'plum',
		look: {
			build: 'adult',
			head: 'oval',
			skin: 5,
			cut: 'curly',
			hair: 'black',
			top: 'sweater',
			nose: 'straight',
			lashes: true
		}
	},
	father: {
		paper: 'mint',
		look: {
			build: 'adult',
			head: 'long',
			skin: 3,
			cut: 'short',
			hair: 'brown',
			top: 'shirt',
			nose: 'straight',
			broad: 0.3
		}
	},
	school: {
		paper: 'teal',
		look: {
			build: 'adult',
			head: 'round',
			skin: 2,
			cut: 'bob',
			hair: 'chestnut',
			top: 'jacket',
			second: 'cream',
			nose: 'straight',
			glasses: 'round',
			accent: 'night',
			lanyard: true
		}
	}
} as const satisfies Record<string, { readonly paper: string; readonly look: Look }>;

export interface Figure {
	readonly paper: string;
	readonly look: Look;
	readonly feels: Feeling;
	readonly pose: PoseName;
	/** Where the middle stands, of 1200, and how high they are drawn, of 760. */
	readonly x: number;
	readonly high: number;
	/** Seen whole, further away. */
	readonly far: boolean;
	/** −1 towards the left of the drawing, 1 towards the right. */
	readonly towards: number;
}

export interface Panel {
	/** Its words, for those who do not see it: `families.pictures.panels.{id}`. */
	readonly id: string;
	/** A sign to look out for, something that helps, something that does not: told by a mark, never by a colour. */
	readonly mark: 'sign' | 'helps' | 'not';
	readonly place: Place;
	readonly figures: readonly Figure[];
}

const one = (
	who: keyof typeof PEOPLE,
	feels: Feeling,
	x: number,
	high: number,
	{ towards = 0, pose = 'rest', far = false }: Partial<Pick<Figure, 'towards' | 'pose' | 'far'>> = {}
): Figure => ({ ...PEOPLE[who], feels, pose, x, high, far, towards });

/** Read from left to right, row by row: what one sees, what one does at home, then with the school. */
export const PANELS: readonly Panel[] = [
	{
		id: 'seul',
		mark: 'sign',
		place: 'cour',
		figures: [
			one('friend', 'joy', 850, 380, { towards: 0.8, far: true }),
			one('other', 'joy', 1040, 380, { towards: -0.8, far: true }),
			one('child', 'sadness', 330, 560, { towards: -0.5 })
		]
	},
	{
		id: 'ecran',
		mark: 'sign',
		place: 'chambre',
		figures: [one('child', 'fear', 600, 600, { pose: 'phone' })]
	},
	{
		id: 'ecouter',
		mark: 'helps',
		place: 'chambre',
		figures: [
			one('child', 'sadness', 400, 520, { towards: 0.7 }),
			one('father', 'calm', 800, 660, { towards: -0.8, pose: 'heart' })
		]
	},
	{
		id: 'crier',
		mark: 'not',
		place: 'chambre',
		figures: [
			one('child', 'shame', 400, 500),
			one('father', 'anger', 800, 680, { towards: -0.8, pose: 'raised' })
		]
	},
	{
		id: 'ecole',
		mark: 'helps',
		place: 'bureau',
		figures: [
			one('mother', 'calm', 270, 640, { towards: 0.8 }),
			one('child', 'unease', 580, 500, { towards: 0.6 }),
			one('school', 'calm', 920, 640, { towards: -0.8, pose: 'palm' })
		]
	},
	{
		id: 'affronter',
		mark: 'not',
		place: 'sortie',
		figures: [
			one('mother', 'anger', 420, 680, { towards: 0.8, pose: 'raised' }),
			one('friend', 'fear', 840, 480, { towards: -0.8 })
		]
	},
	{
		id: 'proteger',
		mark: 'helps',
		place: 'cour',
		figures: [
			one('school', 'calm', 430, 660, { towards: 0.6 }),
			one('child', 'calm', 790, 520, { towards: -0.6 })
		]
	},
	{
		id: 'ensemble',
		mark: 'helps',
		place: 'cantine',
		figures: [
			one('friend', 'joy', 270, 540, { towards: 0.7 }),
			one('child', 'joy', 600, 540),
			one('other', 'joy', 930, 540, { towards: -0.7 })
		]
	}
];
