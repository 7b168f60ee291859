/** For every rule, the smallest thing that breaks it: the rule must see it, at the right field and line. */
import type { Rule } from '$lib/content/rules';
import { printOf } from '$lib/content/print';
import { changed, type Files } from './content-folder';

interface Broken {
	readonly rule: Rule;
	/** What an author did. */
	readonly why: string;
	readonly files: Files;
	/** The field that is named. */
	readonly field: string;
	/** What stands on the line that is named. */
	readonly line?: string;
}

const SACK = 'activities/le-sac/activity.yaml';
const QUIZ = 'activities/trois-questions/activity.yaml';
const COURSE = 'parcours/college.yaml';

const story = (from: string, to: string) => changed(SACK, from, to);
const quiz = (from: string, to: string) => changed(QUIZ, from, to);
const course = (from: string, to: string) => changed(COURSE, from, to);
const overlay = (texts: Record<string, string>): Files => ({
	'competences.en.json': JSON.stringify(texts, null, 2)
});
const english = {
	'demander-de-l-aide.name': 'Asking for help',
	'demander-de-l-aide.general': 'Solving problems'
};

export const broken: readonly Broken[] = [
	{
		rule: 'number-by-letters',
		why: 'a text spells a helpline instead of naming it',
		files: story('text: Je ramasse.', 'text: J’appelle le 3018.'),
		field: 'nodes.lundi.choices.ramasser.text',
		line: 'text: J’appelle le 3018.'
	},
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
		rule: 'unknown-competence',
		why: 'a séance trains what is not listed',
		files: course('competences: [demander-de-l-aide]', 'competences: [voler]'),
		field: 'seances.seance-1.competences.0'
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
	},
	{
		rule: 'seance-twice',
		why: 'two parcours have a séance of the same id',
		files: { 'parcours/lycee.yaml': course('id: college', 'id: lycee')[COURSE]! },
		field: 'seances.seance-1.id',
		line: '- id: seance-1'
	},
	{
		rule: 'seance-minutes',
		why: 'the steps do not add up',
		files: course('id: ouvrir, minutes: 20', 'id: ouvrir, minutes: 15'),
		field: 'seances.seance-1.minutes',
		line: 'minutes: 50'
	},
	{
		rule: 'seance-band',
		why: 'an activity is for another age',
		files: course('band: college', 'band: lycee'),
		field: 'seances.seance-1.steps.jouer.activity'
	},
	{
		rule: 'seance-length',
		why: 'no lesson is that long',
		files: course('    minutes: 50', '    minutes: 90'),
		field: 'seances.seance-1.minutes'
	},
	{
		rule: 'overlay-missing',
		why: 'one text is not translated',
		files: overlay({ 'demander-de-l-aide.name': 'Asking for help' }),
		field: 'demander-de-l-aide.general'
	},
	{
		rule: 'overlay-missing',
		why: 'a translation is empty',
		files: overlay({ ...english, 'demander-de-l-aide.general': ' ' }),
		field: 'demander-de-l-aide.general',
		line: 'general'
	},
	{
		rule: 'overlay-unknown',
		why: 'the French text has gone',
		files: overlay({ ...english, 'parler.name': 'Talking' }),
		field: 'parler.name',
		line: 'parler'
	},
	{
		rule: 'overlay-stale',
		why: 'the French has changed since',
		files: {
			...overlay(english),
			'competences.en.sources.json': JSON.stringify({
				'demander-de-l-aide.name': printOf('Chercher de l’aide'),
				'demander-de-l-aide.general': printOf('Résoudre des difficultés')
			})
		},
		field: 'demander-de-l-aide.name',
		line: 'Asking for help'
	},
	{ rule: 'overlay-unmarked', why: 'nobody has said that it is done', files: overlay(english), field: '' },
	{
		rule: 'overlay-unmarked',
		why: 'a text was added and not marked',
		files: { ...overlay(english), 'competences.en.sources.json': '{}' },
		field: 'demander-de-l-aide.name'
	},
	{
		rule: 'overlay-too-long',
		why: 'the translation does not fit',
		files: overlay({ ...english, 'demander-de-l-aide.name': 'help '.repeat(30) }),
		field: 'demander-de-l-aide.name'
	},
	{
		rule: 'overlay-elision',
		why: 'English does not elide',
		files: overlay({ ...english, 'demander-de-l-aide.name': 'The help {de:sami}' }),
		field: 'demander-de-l-aide.name'
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
		rule: 'node-unknown',
		why: 'a way leads nowhere',
		files: story('to: mercredi', 'to: jeudi'),
		field: 'nodes.mardi.choices.attendre.to',
		line: 'to: jeudi'
	},
	{
		rule: 'node-unknown',
		why: 'the story starts nowhere',
		files: story('start: lundi', 'start: dimanche'),
		field: 'start',
		line: 'start: dimanche'
	},
	{
		rule: 'node-unknown',
		why: 'one way of a list leads nowhere',
		files: story('{ to: fin-calme }', '{ to: fin-dure }'),
		field: 'nodes.bureau.to.1.to',
		line: 'fin-dure'
	},
	{
		rule: 'choice-unknown',
		why: 'a condition asks about a choice that is not there',
		files: story('when: { vu: true }', 'when: { chose: lundi/partir }'),
		field: 'nodes.mercredi.choices.redire.when.chose',
		line: 'lundi/partir'
	},
	{
		rule: 'variable-unknown',
		why: 'a condition reads what is not declared',
		files: story('when: { vu: true }', 'when: { vue: true }'),
		field: 'nodes.mercredi.choices.redire.when.vue',
		line: 'vue: true'
	},
	{
		rule: 'variable-unknown',
		why: 'an effect sets what is not declared',
		files: story('confiance: 1, vu: true', 'confiance: 1, vue: true'),
		field: 'nodes.lundi.choices.ramasser.effects.vue',
		line: 'vue: true'
	},
	{
		rule: 'variable-misused',
		why: 'a number is compared with true',
		files: story('when: { vu: true }', 'when: { confiance: true }'),
		field: 'nodes.mercredi.choices.redire.when.confiance'
	},
	{
		rule: 'variable-misused',
		why: 'a number is added to a flag',
		files: story('confiance: 1, vu: true', 'confiance: 1, vu: 1'),
		field: 'nodes.lundi.choices.ramasser.effects.vu'
	},
	{
		rule: 'variable-never-set',
		why: 'nothing changes a flag',
		files: story('effects: { confiance: 1, vu: true }', 'effects: { confiance: 1 }'),
		field: 'variables.vu',
		line: 'vu: false'
	},
	{
		rule: 'variable-never-read',
		why: 'a flag has no consequence',
		files: story('        when: { vu: true }\n', ''),
		field: 'variables.vu',
		line: 'vu: false'
	},
	{
		rule: 'node-unreachable',
		why: 'no way leads to a node',
		files: story('to: mercredi', 'to: bureau'),
		field: 'nodes.mercredi',
		line: '- id: mercredi'
	},
	{
		rule: 'ending-unreached',
		why: 'the condition before an ending never holds',
		files: story('confiance: { atLeast: 3 }', 'confiance: { atLeast: 5 }'),
		field: 'nodes.fin-ensemble.ending',
		line: 'title: Ensemble'
	},
	{
		rule: 'dead-end',
		why: 'no choice is offered to whom did not see',
		files: story('      - id: demander\n', '      - id: demander\n        when: { vu: true }\n'),
		field: 'nodes.mercredi',
		line: '- id: mercredi'
	},
	{
		rule: 'no-way-out',
		why: 'two nodes lead to each other and nowhere else',
		files: story(
			'to: mercredi',
			'to: ronde\n  - { id: ronde, text: Un tour., to: retour }\n  - { id: retour, text: Un autre., to: ronde }'
		),
		field: 'nodes.ronde',
		line: 'id: ronde'
	},
	{
		rule: 'choice-never-offered',
		why: 'two conditions exclude each other',
		files: story('when: { vu: true }', 'when: { all: [{ vu: true }, { vu: false }] }'),
		field: 'nodes.mercredi.choices.redire',
		line: '- id: redire'
	},
	{
		rule: 'ending-without-relay',
		why: 'the only adult of the story has left it',
		files: story('    relay: adult\n', ''),
		field: 'nodes.fin-calme.ending',
		line: 'Au calme'
	},
	{
		rule: 'ending-without-relay',
		why: 'one path of several passes by the adult',
		files: story('to: mercredi', 'to: fin-calme'),
		field: 'nodes.fin-calme.ending',
		line: 'Au calme'
	},
	{
		rule: 'never-told',
		why: 'a sign asks for what never is',
		files: story('when: { confiance: { atMost: 1 } }', 'when: { confiance: { atMost: 0 } }'),
		field: 'signs.sami-bas',
		line: 'sami-bas'
	},
	...(
		[
			['stance: supportive', 'stance: passive'],
			['stance: supportive', 'stance: aggressive']
		] as const
	).map(([from, to]) => ({
		rule: 'rewards-silence-or-revenge' as const,
		why: `a choice protects by ${to}`,
		files: story(from, to),
		field: 'nodes.lundi.choices.ramasser.tone',
		line: 'tone: protects'
	})),
	{
		rule: 'longest-is-best',
		why: 'length gives the answer away',
		files: quiz('text: On choisit.', 'text: On choisit entre plusieurs amis.'),
		field: 'items.la-balle'
	},
	{
		rule: 'best-at-same-place',
		why: 'the first label is right each time',
		files: quiz(
			'      - { id: dispute, verdict: rethink, explanation: Un seul décide. }\n      - { id: blague, verdict: fits, explanation: Les deux rient. }\n',
			'      - { id: dispute, verdict: fits, explanation: Deux voix. }\n      - { id: blague, verdict: rethink, explanation: Un seul rit. }\n  - id: le-gant\n    ask: single\n    situation: Un gant.\n    options:\n      - { id: dispute, verdict: fits, explanation: Deux mains. }\n      - { id: blague, verdict: rethink, explanation: Pas drôle. }\n'
		),
		field: 'items.la-balle',
		line: '- id: la-balle'
	},
	{
		rule: 'feedback-repeated',
		why: 'two options say the same',
		files: story('feedback: Un mot suffit.', 'feedback: Les dates aident !'),
		field: 'nodes.mercredi.choices.demander.feedback',
		line: 'Les dates aident !'
	},
	{
		rule: 'feeling-jump',
		why: 'trust falls by three of four in one word',
		files: story('effects: { confiance: -1 }', 'effects: { confiance: -3 }'),
		field: 'nodes.lundi.choices.rire.effects.confiance',
		line: 'confiance: -3'
	}
];
