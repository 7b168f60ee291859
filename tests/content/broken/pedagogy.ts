import { quiz, story, storyWith, type Broken } from './broken';

export const pedagogy: readonly Broken[] = [
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
	},
	{
		rule: 'option-nobody-picks',
		why: 'one option is a shrug',
		files: story('text: J’attends de voir si cela passe tout seul.', 'text: Je m’en fiche.'),
		field: 'nodes.mardi.choices.attendre',
		line: '- id: attendre',
		fine: story('text: J’attends de voir si cela passe tout seul.', 'text: J’attends.')
	},
	{
		rule: 'option-nobody-picks',
		why: 'one option is a word beside a sentence',
		files: storyWith(
			['text: J’attends de voir si cela passe tout seul.', 'text: Rien.'],
			['text: Je vais voir {kaci}.', 'text: Je vais voir {kaci} pour lui dire tout ce que je sais.']
		),
		field: 'nodes.mardi.choices.attendre',
		fine: storyWith(
			['text: J’attends de voir si cela passe tout seul.', 'text: J’attends un peu.'],
			['text: Je vais voir {kaci}.', 'text: Je vais voir {kaci} pour lui dire tout ce que je sais.']
		)
	}
];
