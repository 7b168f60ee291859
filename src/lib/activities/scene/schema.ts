/** What a scene's content may be: pictures to look at, one after another. Types only for engine and view. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { asks, meaning } from './asks';
import { apart, apartEach, COLUMNS, ROWS } from './grid';

/** Where a still is drawn (`ui/places`). */
export const PLACES = [
	'couloir',
	'cour',
	'classe',
	'cantine',
	'bus',
	'chambre',
	'cdi',
	'bureau',
	'ecran',
	'sortie'
] as const;

/** What a poster can be cut out of (`--p-*` of tokens.css). */
export const PAPERS = [
	...(['teal', 'mint', 'mustard', 'coral', 'plum', 'lilac', 'sky', 'sun', 'leaf', 'cream'] as const),
	...(['sand', 'night'] as const)
];
/** What can be cut (`shapes.ts`). */
export const SHAPES = [
	...(['bubble', 'hand', 'person', 'group', 'heart', 'thread', 'phone', 'sun', 'door', 'bench'] as const)
];

const within = (least: number, most: number) =>
	v.pipe(
		v.number('a whole number is expected here'),
		v.integer('a whole number is expected here'),
		v.minValue(least, `at least ${least} here`),
		v.maxValue(most, `at most ${most} here`)
	);
const x = within(1, COLUMNS);
const y = within(1, ROWS);

const spots = v.pipe(
	listOf(
		v.strictObject({
			id,
			name: prose({ max: 60 }),
			/** The cell of its number: 12 columns and 8 rows over the picture, its rim left free. */
			x: within(2, COLUMNS - 1),
			y: within(2, ROWS - 1),
			/** What one sees there, in words, without saying what it means. */
			see: prose({ max: 320 }),
			asks: v.optional(asks)
		}),
		2
	),
	v.maxLength(8, 'eight spots at most in one picture'),
	v.check(
		(list) => apartEach(list),
		'two spots lie too close (keep three columns or two rows between them): a finger would press the wrong one'
	)
);

const common = {
	id,
	/** When and where, in a few words. */
	name: prose({ max: 80 }),
	/** The whole picture in words, for those who do not see it. */
	describe: prose({ max: 500 })
};

const still = v.pipe(
	v.strictObject({
		...common,
		use: v.literal('still'),
		place: v.picklist(PLACES),
		figures: v.pipe(
			listOf(v.strictObject({ id, posture: v.picklist(['low', 'steady', 'eased']), x })),
			v.maxLength(5, 'five people at most fit in a picture')
		),
		/** What is told while everything stands still. */
		freeze: prose({ max: 240 }),
		spots,
		/** The feelings to choose from, as nouns: « la honte » is everybody’s word. */
		feelings: v.optional(v.pipe(listOf(v.strictObject({ id, name: prose({ max: 40 }) }), 2), v.maxLength(8))),
		/** « Que ressent… ? », by id of person: one echo for each feeling, since several can fit. */
		feels: v.optional(
			listOf(v.strictObject({ id, echoes: listOf(v.strictObject({ id, echo: prose({ max: 240 }) }), 2) }))
		)
	}),
	v.check(
		({ feelings, feels }) => (feelings === undefined) === (feels === undefined),
		'`feelings` (the words) and `feels` (who) go together'
	),
	v.check(
		({ feelings = [], feels = [] }) =>
			feels.every(
				({ echoes }) =>
					echoes.length === feelings.length && feelings.every(({ id }) => echoes.some((one) => one.id === id))
			),
		'each person in `feels` has one echo for every feeling of `feelings`'
	),
	v.check(
		({ figures, feels = [] }) => feels.every(({ id }) => figures.some((one) => one.id === id)),
		'`feels` names somebody who is not in `figures`'
	)
);

const poster = v.strictObject({
	...common,
	use: v.literal('poster'),
	title: prose({ max: 60 }),
	slogan: prose({ max: 90 }),
	paper: v.picklist(PAPERS),
	/** Laid on three columns and four rows; `big` takes two of each. */
	shapes: v.pipe(
		listOf(
			v.strictObject({
				id,
				shape: v.picklist(SHAPES),
				paper: v.picklist(PAPERS),
				x: within(1, 3),
				y: within(1, 4),
				big: v.optional(v.boolean())
			}),
			2
		),
		v.maxLength(5, 'five shapes at most on a poster')
	),
	/** First pass: what I see. */
	spots,
	/** Second pass: what it means. */
	meaning
});

const rooms = v.pipe(
	listOf(
		v.pipe(
			v.strictObject({
				id,
				name: prose({ max: 40 }),
				x,
				y,
				w: within(2, COLUMNS),
				h: within(2, ROWS),
				outside: v.optional(v.boolean()),
				/** What happens there, in words. */
				see: v.optional(prose({ max: 240 })),
				/** What others may say of it: shown once a word was chosen. */
				echo: v.optional(prose({ max: 240 }))
			}),
			v.check(
				(one) => one.x + one.w - 1 <= COLUMNS && one.y + one.h - 1 <= ROWS,
				'this room reaches out of the plan'
			)
		),
		2
	),
	v.maxLength(12, 'twelve rooms at most on a plan'),
	v.check(
		(list) => list.every((one, at) => list.slice(at + 1).every((other) => apart(one, other))),
		'two rooms overlap'
	)
);

const plan = v.strictObject({
	...common,
	use: v.literal('map'),
	/** « Comment se sent Noé ici ? »: a character or people in general, never the reader. */
	question: prose({ max: 120 }),
	rooms,
	/** From one end to the other; the order is all that they share. */
	words: v.pipe(listOf(v.strictObject({ id, name: prose({ max: 30 }) }), 2), v.maxLength(5)),
	/** « Qu'est-ce qui aiderait ici ? » */
	helps: v.optional(v.pipe(listOf(v.strictObject({ id, text: prose({ max: 120 }) }), 2), v.maxLength(6))),
	/** How to go on for the real school: on folded paper, never here. Pedagogy: no plan without it. */
	onPaper: prose({ max: 400 })
});

export const sceneSchema = v.pipe(
	v.strictObject({
		/** Who is drawn, by id of `cast.yaml`. */
		cast: v.optional(v.array(id), []),
		pictures: v.pipe(
			listOf(v.variant('use', [still, poster, plan])),
			v.maxLength(5, 'five pictures at most in one activity')
		)
	}),
	v.check(
		({ cast, pictures }) =>
			pictures.every((one) => one.use !== 'still' || one.figures.every(({ id }) => cast.includes(id))),
		'a picture draws somebody who is not in `cast`'
	),
	v.check(
		({ pictures }) => pictures.every((one) => one.id !== 'fin'),
		'"fin" is the place after the last picture'
	)
);

export type SceneContent = v.InferOutput<typeof sceneSchema>;
export type Picture = SceneContent['pictures'][number];
export type StillPicture = Extract<Picture, { use: 'still' }>;
export type PosterPicture = Extract<Picture, { use: 'poster' }>;
export type PlanPicture = Extract<Picture, { use: 'map' }>;
export type Spot = StillPicture['spots'][number];
export type Room = PlanPicture['rooms'][number];
