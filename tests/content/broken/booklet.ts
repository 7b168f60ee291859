import { changed, type Files } from '../content-folder';
import { COURSE, course, quiz, SACK, story, type Broken } from './broken';

/** One story of bullying for each target. */
const stories = (...targets: readonly string[]): Files =>
	Object.fromEntries(
		targets.map((target, index) => [
			`activities/le-sac-${index}/activity.yaml`,
			story('cast: [', `story: bullying\ntarget: ${target}\ncast: [`)[SACK]!
		])
	);

const guide = (minutes: number) => `guide:
  aim: Regarder.
  material: [{ id: un, text: Un écran. }]
  steps: [{ id: lire, minutes: ${minutes}, title: Lire, text: On lit. }]
  expect: [{ id: un, text: Des rires. }]`;

export const booklet: readonly Broken[] = [
	{
		rule: 'seance-twice',
		why: 'two parcours have a séance of the same id',
		files: { 'parcours/lycee.yaml': course('id: college', 'id: lycee')[COURSE]! },
		field: 'seances.seance-1.id',
		line: '- id: seance-1'
	},
	{
		rule: 'seance-twice',
		why: 'two séances claim the same short address',
		files: {
			...course('- id: seance-1', '- id: seance-1\n    short: c1'),
			'parcours/lycee.yaml': course('- id: seance-1', '- id: seance-2\n    short: c1')[COURSE]!.replace(
				'id: college',
				'id: lycee'
			)
		},
		field: 'seances.seance-2.short'
	},
	{
		rule: 'ticket-twice',
		why: 'the resume tickets of two séances are the same three words',
		files: {
			...course('- id: seance-1', '- id: seance-130'),
			'parcours/lycee.yaml': course('- id: seance-1', '- id: seance-240')[COURSE]!.replace(
				'id: college',
				'id: lycee'
			)
		},
		field: 'seances.seance-240.steps.jouer.activity'
	},
	{
		rule: 'seance-minutes',
		why: 'the steps do not add up',
		files: course('id: ouvrir, minutes: 20', 'id: ouvrir, minutes: 15'),
		field: 'seances.seance-1.minutes',
		line: 'minutes: 50'
	},
	{
		rule: 'guide-missing',
		why: 'an activity is projected and nothing says how',
		files: quiz('modes: [solo]', 'modes: [solo, projection]'),
		field: 'modes',
		fine: quiz('modes: [solo]', `modes: [solo, projection]\n${guide(10)}`)
	},
	{
		rule: 'guide-minutes',
		why: 'a guide is shorter than its activity',
		files: quiz('modes: [solo]', `modes: [solo]\n${guide(5)}`),
		field: 'guide.steps',
		fine: quiz('modes: [solo]', `modes: [solo]\n${guide(10)}`)
	},
	{
		rule: 'seance-band',
		why: 'an activity is for another age',
		files: course('band: college', 'band: lycee'),
		field: 'seances.seance-1.steps.jouer.activity'
	},
	{
		rule: 'unknown-activity',
		why: 'the ritual of a parcours is not there',
		files: course('seances:', 'ritual: deux-minutes\nseances:'),
		field: 'ritual'
	},
	{
		rule: 'seance-length',
		why: 'no lesson is that long',
		files: course('    minutes: 50', '    minutes: 90'),
		field: 'seances.seance-1.minutes'
	},
	{
		rule: 'schema',
		why: 'nothing is said of what the adult does before projecting',
		files: course('    before: [{ id: un, text: Lire la fiche. }]\n', ''),
		field: 'seances.seance-1.before',
		line: '- id: seance-1'
	},
	{
		rule: 'seance-no-room',
		why: 'the activity leaves no room for opening and ticket',
		files: story('minutes: 10', 'minutes: 45'),
		field: 'seances.seance-1.minutes',
		line: 'minutes: 50',
		fine: {
			...story('minutes: 10', 'minutes: 45'),
			...course('activity: le-sac,', 'activity: le-sac, part: true,')
		}
	},
	{
		rule: 'title-twice',
		why: 'two activities bear one title',
		files: quiz('title: Trois questions', 'title: Le sac'),
		field: 'title',
		line: 'title: Le sac',
		fine: quiz('title: Trois questions', 'title: Le sac de Lou')
	},
	{
		rule: 'name-twice',
		why: 'two people bear one name',
		files: changed('cast.yaml', 'name: Inès', 'name: Sami'),
		field: 'sami.name'
	},
	{
		rule: 'name-twice',
		why: 'a quiz calls somebody else by a name of the cast',
		files: quiz('situation: La balle roule.', 'situation: Sami court.'),
		field: 'items.la-balle.situation',
		line: 'Sami court',
		fine: quiz('situation: La balle roule.', "situation: '{sami} court.'")
	},
	{
		rule: 'name-twice',
		why: 'two activities make up somebody of the same name',
		files: {
			...quiz('situation: La balle roule.', 'situation: Là-bas, Lou court.'),
			...story('text: Encore un jour.', 'text: Encore un jour avec Lou.')
		},
		field: 'items.la-balle.situation',
		line: 'Lou court',
		fine: {
			...quiz('situation: La balle roule.', 'situation: Là-bas, Lou court.'),
			...story('text: Encore un jour.', 'text: Encore un jour avec Lina.')
		}
	},
	{
		rule: 'name-twice',
		why: 'two activities make up somebody of the same surname',
		files: {
			...quiz('situation: La balle roule.', 'situation: Là-bas, Mme Brel court.'),
			...story('text: Encore un jour.', 'text: Encore un jour avec Mme Brel.')
		},
		field: 'items.la-balle.situation',
		line: 'Mme Brel court',
		says: 'Brel is already somebody',
		// A title is nobody's name, and there is one Moon.
		fine: {
			...quiz('situation: La balle roule.', 'situation: Sous la Lune, le Docteur Brel et Mme Petit courent.'),
			...story('text: Encore un jour.', 'text: Encore la Lune, pour le Docteur Roux et Mme Morel.')
		}
	},
	{
		rule: 'roles-one-gender',
		why: 'in every story a boy is bullied',
		files: stories('sami', 'sami', 'sami', 'sami'),
		field: 'target',
		fine: stories('sami', 'sami', 'sami', 'ines')
	},
	{
		rule: 'roles-one-gender',
		why: 'in every story a woman helps',
		files: Object.fromEntries(
			Object.entries(stories('sami', 'sami', 'ines', 'ines')).map(([path, text]) => [
				path,
				text.replace('relay: adult', 'relay: adult\n    present: [kaci]')
			])
		),
		field: 'nodes',
		fine: stories('sami', 'sami', 'ines', 'ines')
	},
	{
		rule: 'competence-untrained',
		why: 'no activity trains a competence',
		files: changed(
			'competences.yaml',
			'Demander de l’aide }\n',
			'Demander de l’aide }\n- { id: dire-non, family: social, general: Communiquer, name: Dire non }\n'
		),
		field: 'dire-non',
		line: 'id: dire-non'
	},
	{
		rule: 'framework-unserved',
		why: 'no séance serves a line of a framework',
		files: changed(
			'frameworks.yaml',
			'- { id: un',
			"- { id: deux, of: cpe, who: CPE, text: repérer., source: La fiche, verifiedOn: '2026-10-01', mark: V }\n- { id: un"
		),
		field: 'deux',
		line: 'id: deux'
	}
];
