/** What a board's content may be: a fresco of causes and effects, or clues to weigh. Imported as a type only elsewhere. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

const reserved = '"fin" is the place after the last one: give this another id';

const column = v.strictObject({ id, name: prose({ max: 60 }), hint: v.optional(prose({ max: 100 })) });

const card = v.strictObject({
	id,
	text: prose({ max: 160 }),
	/** Id of the column that one would expect it in. It may be laid in another: that is talked about. */
	family: id,
	/** Why there: said where it lies in another column. */
	because: prose({ max: 240 })
});

const knownLink = v.strictObject({
	id,
	from: id,
	to: id,
	verdict: v.picklist(['fits', 'partly']),
	explanation: prose({ max: 320 })
});

const fresco = v.pipe(
	v.strictObject({
		use: v.literal('fresco'),
		question: prose({ max: 160 }),
		columns: v.pipe(listOf(column, 2), v.maxLength(4, 'four columns at most stand side by side')),
		cards: v.pipe(
			listOf(card, 6),
			v.maxLength(16, 'more than 16 cards tire out'),
			v.check((list) => list.every((one) => one.id !== 'fin'), reserved)
		),
		/** The links that something is known of; any other may be drawn too. */
		links: listOf(knownLink, 1),
		/** Said of a link that is not among `links`: a question, never a refusal. */
		otherLink: prose({ max: 240 }),
		/** What can be done on a link. */
		levers: listOf(v.strictObject({ id, text: prose({ max: 120 }), explanation: prose({ max: 320 }) }), 1),
		/** From how many links on one may say that it is ready. */
		enough: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8))
	}),
	v.check(
		({ columns, cards }) => cards.every((one) => columns.some(({ id }) => id === one.family)),
		'the `family` of a card must be the id of a column'
	),
	v.check(
		({ columns, cards }) => columns.every((one) => cards.some(({ family }) => family === one.id)),
		'a column that no card belongs to stays empty'
	),
	v.check(
		({ cards, links }) =>
			links.every((one) => [one.from, one.to].every((end) => cards.some(({ id }) => id === end))),
		'a link goes from the id of a card to the id of a card'
	),
	v.check(({ links }) => links.every((one) => one.from !== one.to), 'a link leads from a card to itself'),
	v.check(
		({ links }) => new Set(links.map((one) => `${one.from} ${one.to}`)).size === links.length,
		'the same link stands twice'
	),
	v.check(
		({ links, enough }) => enough <= links.length,
		'`enough` asks for more links than the content knows'
	)
);

/** Words that turn a supposition into an accusation. */
const ACCUSES = /coupable|c[’']est (?:de )?(?:la |sa |leur )?faute|a fait exprès|c[’']est \S+ qui /i;

const hypothesis = v.pipe(
	v.strictObject({
		id,
		text: prose({ max: 160 }),
		about: v.picklist(
			['what', 'help'],
			'a hypothesis is about what happened ("what") or about who can help ("help"), never about who did it'
		)
	}),
	v.check(
		(one) => one.about === 'help' || !ACCUSES.test(one.text),
		'this hypothesis accuses: say what may have happened, not who did it'
	)
);

const clue = v.strictObject({
	id,
	/** Where it was found: its name while it is closed. */
	where: prose({ max: 80 }),
	text: prose({ max: 400 }),
	shows: prose({ max: 240 }),
	doesNotShow: prose({ max: 240 })
});

const clues = v.pipe(
	v.strictObject({
		use: v.literal('clues'),
		scene: prose({ max: 700 }),
		clues: v.pipe(
			listOf(clue, 3),
			v.maxLength(10, 'more than ten clues tire out'),
			v.check((list) => list.every((one) => one.id !== 'fin'), reserved)
		),
		hypotheses: v.pipe(
			listOf(hypothesis, 3),
			v.maxLength(6, 'each clue is weighed for each hypothesis: six at most')
		),
		/** The end names what is still unknown, and an adult to tell. */
		end: v.strictObject({
			uncertain: prose({ max: 400 }),
			/** The adult, and where they are found. */
			adult: prose({ max: 160 }),
			/** A sentence to begin with. */
			say: prose({ max: 200 })
		})
	}),
	v.check(
		({ hypotheses }) => hypotheses.filter((one) => one.about === 'what').length >= 2,
		'one hypothesis alone is a verdict: at least two about "what"'
	),
	v.check(
		({ hypotheses }) => hypotheses.some((one) => one.about === 'help'),
		'at least one hypothesis must be about "help"'
	),
	v.check(
		({ hypotheses }) => hypotheses.every((one) => one.id !== 'pas-encore'),
		'"pas-encore" stands for « on ne le sait pas encore »'
	)
);

export const boardSchema = v.variant('use', [fresco, clues]);

export type BoardContent = v.InferOutput<typeof boardSchema>;
export type FrescoContent = v.InferOutput<typeof fresco>;
export type CluesContent = v.InferOutput<typeof clues>;
export type Card = FrescoContent['cards'][number];
export type Column = FrescoContent['columns'][number];
export type Clue = CluesContent['clues'][number];
export type Hypothesis = CluesContent['hypotheses'][number];
