import type { Files } from '../content-folder';
import { quiz, story, type Broken } from './broken';

/** « Version simple » of one text, long enough to be measured. */
const simply = (sentence: string): Files => ({
	'activities/trois-questions/fr.simple.json': JSON.stringify(
		{ 'items.la-balle.situation': sentence.repeat(10).trim() },
		null,
		2
	)
});

export const writing: readonly Broken[] = [
	{
		rule: 'number-by-letters',
		why: 'a text spells a helpline instead of naming it',
		files: story('text: Je ramasse.', 'text: J’appelle le 3018.'),
		field: 'nodes.lundi.choices.ramasser.text',
		line: 'text: J’appelle le 3018.'
	},
	...(
		[
			['typography-space', 'Encore ?'],
			['typography-space', '« Encore »'],
			['typography-apostrophe', "L'autre jour."],
			['typography-median-point', 'Un·e élève.'],
			['typography-median-point', 'Les ami.e.s.'],
			['typography-median-point', 'Un(e) élève.'],
			['typography-no-space', 'Encore?'],
			['typography-no-space', '«Encore»'],
			['typography-quotes', 'Un "autre" jour.'],
			['typography-ellipsis', 'Encore...']
		] as const
	).map(([rule, text]) => ({
		rule,
		why: `« ${text} »`,
		files: story('text: Encore un jour.', `text: ${JSON.stringify(text)}`),
		field: 'nodes.mercredi.text',
		line: text.includes('"') ? 'autre' : text
	})),
	{
		rule: 'name-without-elision',
		why: 'another name may begin with a vowel',
		files: story('Un mot à {sami}.', 'Un mot de {sami}.'),
		field: 'nodes.fin-ensemble.ending.repair',
		line: 'Un mot de'
	},
	{
		rule: 'name-by-letters',
		why: 'a name that may be replaced is spelled out',
		files: story('text: Encore un jour.', 'text: Sami attend.'),
		field: 'nodes.mercredi.text',
		line: 'Sami attend'
	},
	{
		rule: 'sentence-length',
		why: 'too many long sentences',
		files: quiz(
			'situation: La balle roule.',
			`situation: ${'Un mot et un autre mot puis encore un mot dans une très longue phrase qui ne finit pas. '.repeat(5)}`
		),
		field: 'items.la-balle.situation',
		line: 'situation'
	},
	{
		rule: 'name-by-letters',
		why: 'a quiz spells the name of somebody whom it refers to',
		files: quiz('situation: La balle roule.', "situation: '{sami} court. Sami rit.'"),
		field: 'items.la-balle.situation',
		line: 'Sami rit',
		fine: quiz('situation: La balle roule.', "situation: '{sami} court. Samira rit.'")
	},
	...(
		[
			['number-by-letters', 'Appelle le 17.', 'Appelle le 17 mai.'],
			['number-by-letters', 'Voici le 0 800 235 236.', 'Il reste 236 pages.'],
			['number-by-letters', 'Ou le 3020.', 'En 2030.'],
			['law-by-letters', 'L’article 222 le dit.', 'Cet article le dit.'],
			['law-by-letters', 'C’est le 222-33-2-3.', 'Il y a 222 marches.'],
			['law-by-letters', 'Lis L. 111-6.', 'Lis les pages 111-116.'],
			['figure-by-letters', 'On l’a vu chez 12 % d’entre eux.', 'La batterie est à 12 %.'],
			['figure-by-letters', 'Oui, 19,5 pour cent.', 'Oui, à 100 %.'],
			['figure-by-letters', 'Un élève sur dix se tait.', 'Un jour sur deux, il se tait.'],
			['dont-say', 'Ignore-les.', 'Les ignorer ne suffit pas.'],
			['word-for-staff', 'La cible se tait.', 'L’élève visé se tait.']
		] as const
	).map(([rule, text, fine]) => ({
		rule,
		why: `« ${text} », and not « ${fine} »`,
		files: story('text: Encore un jour.', `text: ${text}`),
		field: 'nodes.mercredi.text',
		line: text,
		fine: story('text: Encore un jour.', `text: ${fine}`)
	})),
	...(
		[
			['sentence-mean', 'Le sac de la petite est tout au bord. ', 'Le sac est tout au bord. '],
			['reading-ease', 'Le lycéen organise une médiation. ', 'Le sac est là, tout au bord. '],
			['long-words', 'Chaque matinée semble pénible. ', 'Un sac est là, tout au bord. ']
		] as const
	).map(([rule, hard, easy]) => ({
		rule,
		why: `an easy version is written hard: ${hard}`,
		files: simply(hard),
		field: 'items.la-balle.situation',
		line: hard.trim(),
		fine: simply(easy)
	}))
];
