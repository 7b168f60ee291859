import { changed } from '../content-folder';
import { course, english, overlay, quiz, SACK, story, type Broken } from './broken';

/** A sample file with two passages in each other’s place. */
const swapped = (path: string, one: string, other: string) =>
	changed(path, '(one)', other, changed(path, other, one, changed(path, one, '(one)')));

export const files: readonly Broken[] = [
	{
		rule: 'yaml',
		why: 'a key stands twice',
		files: { 'law.yaml': '- id: loi\n  text: Un.\n  text: Deux.\n' },
		field: '',
		line: 'text: Deux.'
	},
	{
		rule: 'yaml',
		why: 'a bracket is not closed in an overlay',
		files: { 'competences.en.json': '{ "a": "b"' },
		field: ''
	},
	{
		rule: 'schema',
		why: 'a choice has no feedback',
		files: story("        feedback: '{kaci} écoute.'\n", ''),
		field: 'nodes.mardi.choices.parler.feedback',
		line: '- id: parler'
	},
	{
		rule: 'schema',
		why: 'a field is misspelt',
		files: story('once: true', 'onec: true'),
		field: 'nodes.mardi.choices.attendre.onec',
		line: 'onec: true'
	},
	{
		rule: 'schema',
		why: 'an ending has no way to repair',
		files: story(', repair: Un geste. }', ' }'),
		field: 'nodes.fin-calme.ending.repair',
		line: 'Au calme'
	},
	{
		rule: 'schema',
		why: 'a fact has no source',
		files: changed('law.yaml', 'source: Le site du service, ', ''),
		field: 'loi.source',
		line: 'id: loi'
	},
	{
		rule: 'schema',
		why: 'a fact has no date',
		files: changed('help.yaml', ', verifiedOn: 2026-10-01', ''),
		field: 'entries.ligne.verifiedOn',
		line: 'id: ligne'
	},
	{
		rule: 'file-missing',
		why: 'a folder has no activity.yaml',
		files: { 'activities/vide/en.json': '{}' },
		field: ''
	},
	{ rule: 'stray-file', why: 'a file bears the wrong ending', files: { 'laws.yml': '[]' }, field: '' },
	{ rule: 'stray-file', why: 'an overlay has lost its source', files: { 'lwa.en.json': '{}' }, field: '' },
	{ rule: 'stray-file', why: 'nothing reads this file of facts', files: { 'laws.yaml': '[]' }, field: '' },
	{
		rule: 'folder-name',
		why: 'a folder has a capital',
		files: { 'activities/Le-sac/activity.yaml': 'kind: quiz\n' },
		field: ''
	},
	{
		rule: 'unknown-kind',
		why: 'no such kind is known',
		files: quiz('kind: quiz', 'kind: quizz'),
		field: 'kind',
		line: 'kind: quizz'
	},
	{
		rule: 'unknown-competence',
		why: 'an activity trains what is not listed',
		files: quiz('competences: [demander-de-l-aide]', 'competences: [demander-de-l-aide, voler]'),
		field: 'competences.1',
		line: 'voler'
	},
	{
		rule: 'unknown-activity',
		why: 'a track of the ambassadors lists what is not there',
		files: changed(
			'ambassadors.yaml',
			'id: a, name: Ici, says: J’écoute., activities: [le-sac]',
			'id: a, name: Ici, says: J’écoute., activities: [le-sax]'
		),
		field: 'tracks.a.activities.0'
	},
	{
		rule: 'unknown-activity',
		why: 'a skill of the ambassadors is trained by what is not there',
		files: changed('ambassadors.yaml', 'activities: [le-sac] }]', 'activities: [le-sax] }]'),
		field: 'skills.ici.activities.0'
	},
	{
		rule: 'unknown-fact',
		why: '« Que faire ? » calls a number that is not there',
		files: changed(
			'advice.yaml',
			'numbers: [ligne]',
			'numbers: [lignes]',
			changed('advice.yaml', 'id: ligne,', 'id: lignes,')
		),
		field: 'calls.ici.numbers.0'
	},
	{
		rule: 'unknown-fact',
		why: '« Que faire ? » names a law that is not there',
		files: changed('advice.yaml', 'laws: [loi]', 'laws: [lois]'),
		field: 'law.ici.laws.0'
	},
	{
		rule: 'unknown-fact',
		why: 'the card of those to whom a pupil confides calls a number that is not there',
		files: changed('procedure.yaml', 'numbers: [ligne]', 'numbers: [lignes]'),
		field: 'confide.danger.numbers.0'
	},
	{
		rule: 'schema',
		why: 'a piece is said after an answer that nobody can give',
		files: changed('advice.yaml', 'danger: [oui]', 'danger: [peut-etre]'),
		field: ''
	},
	{
		rule: 'schema',
		why: '« Que faire ? » asks something before danger',
		files: swapped('advice.yaml', 'id: danger,', 'id: since,'),
		field: 'questions'
	},
	{
		rule: 'schema',
		why: 'families are told the steps in another order',
		files: swapped('procedure.yaml', 'id: accueillir,', 'id: classe,'),
		field: 'steps.list'
	},
	{
		rule: 'unknown-competence',
		why: 'a séance trains what is not listed',
		files: course('competences: [demander-de-l-aide]', 'competences: [voler]'),
		field: 'seances.seance-1.competences.0'
	},
	{
		rule: 'unknown-framework',
		why: 'a séance serves a line that no framework has',
		files: course('frameworks: [{ id: un,', 'frameworks: [{ id: deux,'),
		field: 'seances.seance-1.frameworks.deux.id',
		line: 'deux'
	},
	...['cast: [ines, sami, kaci, noe]', 'cast: [noe, ines, sami, kaci]'].map((cast, index) => ({
		rule: 'unknown-person' as const,
		why: `the cast names nobody (${index})`,
		files: story('cast: [ines, sami, kaci]', cast),
		field: index === 0 ? 'cast.3' : 'cast.0',
		line: 'cast:'
	})),
	{
		rule: 'unknown-person',
		why: 'a sentence names nobody',
		files: story("'{sami} se tait.'", "'{noe} se tait.'"),
		field: 'signs.sami-bas.text',
		line: '{noe}'
	},
	{
		rule: 'unknown-person',
		why: 'braces hold a name and not an id',
		files: story("'{sami} se tait.'", "'{Sami} se tait.'"),
		field: 'signs.sami-bas.text'
	},
	{
		rule: 'unknown-person',
		why: 'a translated sentence names nobody',
		files: overlay({ ...english, 'demander-de-l-aide.name': 'Asking {noe}' }),
		field: 'demander-de-l-aide.name',
		line: '{noe}'
	},
	...(
		[
			['present: [ines, sami]', 'present: [kaci, ines]', 'nodes.lundi.present.0'],
			['from: sami', 'from: kaci', 'nodes.lundi.messages.un.from'],
			['touches: ines', 'touches: kaci', 'nodes.lundi.choices.rire.touches'],
			['confiance: { of: sami', 'confiance: { of: kaci', 'variables.confiance.of'],
			['id: sami-bas, of: sami', 'id: sami-bas, of: kaci', 'signs.sami-bas.of']
		] as const
	).map(([from, to, field]) => ({
		rule: 'person-not-in-cast' as const,
		why: `somebody outside the cast stands in ${field}`,
		files: { [SACK]: story(from, to)[SACK]!.replace('cast: [ines, sami, kaci]', 'cast: [ines, sami]') },
		field,
		line: 'kaci'
	})),
	{
		rule: 'unknown-activity',
		why: 'a séance opens what is not there',
		files: course('activity: le-sac', 'activity: le-cartable'),
		field: 'seances.seance-1.steps.jouer.activity',
		line: 'le-cartable'
	},
	{
		rule: 'rename-to-nothing',
		why: 'the new id is not there',
		files: story('vieux-lundi: lundi', 'vieux-lundi: lundi-matin'),
		field: 'renames.vieux-lundi',
		line: 'vieux-lundi'
	},
	{
		rule: 'rename-of-living-id',
		why: 'the old id is used again',
		files: story('vieux-lundi: lundi', 'mardi: lundi'),
		field: 'renames.mardi',
		line: 'mardi: lundi'
	},
	{
		rule: 'rename-circle',
		why: 'two renames lead to each other',
		files: story('vieux-lundi: lundi', 'a: b\n  b: a'),
		field: 'renames.a',
		line: 'a: b'
	}
];
