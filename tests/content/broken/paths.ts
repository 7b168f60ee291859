import { story, type Broken } from './broken';

export const paths: readonly Broken[] = [
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
		says: 'shortest path: lundi → rire → mardi → attendre → mercredi',
		files: story('      - id: demander\n', '      - id: demander\n        when: { vu: true }\n'),
		field: 'nodes.mercredi',
		line: '- id: mercredi'
	},
	{
		rule: 'no-way-out',
		why: 'two nodes lead to each other and nowhere else',
		says: 'shortest path: lundi → rire → mardi → attendre → ronde',
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
		says: 'shortest path: lundi → rire → mardi → attendre → fin-calme',
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
	{
		rule: 'read-before-set',
		why: 'nothing can have been seen before the first choice',
		files: story('        text: Je ramasse.\n', '        text: Je ramasse.\n        when: { vu: false }\n'),
		field: 'nodes.lundi.choices.ramasser.when.vu',
		line: 'vu: false'
	}
];
