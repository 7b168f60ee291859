import type { Files } from '../content-folder';
import { sampleFiles } from '../sample-content';
import { QUIZ, quiz, story, storyWith, type Broken } from './broken';

/** A sorting in the place of the quiz: one card, and what is said of each place. */
const sorted = (yes: string, no: string): Files => ({
	[QUIZ]: sampleFiles[QUIZ]!.replace('kind: quiz', 'kind: sort').replace(
		/question:[^]*/,
		`question: Que vois-tu\u00a0?
places: [{ id: oui, name: Un jeu }, { id: non, name: Autre chose }]
cards:
  - id: balle
    text: Une balle roule.
    places:
      - { id: oui, verdict: fits, explanation: ${yes} }
      - { id: non, verdict: rethink, explanation: ${no} }
  - id: gant
    text: Un gant vole.
    places:
      - { id: oui, verdict: rethink, explanation: Un gant manque. }
      - { id: non, verdict: fits, explanation: Un gant revient. }
`
	)
});

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
	},
	{
		rule: 'feedback-repeated',
		why: 'a kind without a check of its own says the same of two answers',
		files: sorted('Les deux rient.', 'Les deux rient.'),
		field: 'cards.balle.places.non.explanation',
		line: 'id: non',
		fine: sorted('Les deux rient.', 'Un seul rit.')
	}
];
