/** What the laws of the product ask of the paths of a story. */
import { sampleFiles } from '../sample-content';
import { changed, type Files } from '../content-folder';
import { SACK, story, storyWith, type Broken } from './broken';

/** Before the adult, as many more nodes as that, each with a decision. */
function detour(count: number): Files {
	const choice = (at: number, id: string) =>
		`{ id: ${id}, text: Oui., stance: supportive, tone: almost, feedback: Jour ${id} ${at}., to: ${at === count ? 'bureau' : `jour-${at + 1}`} }`;
	const nodes = Array.from({ length: count }, (_, index) => index + 1).map(
		(at) => `  - { id: jour-${at}, text: Un jour., choices: [${choice(at, 'a')}, ${choice(at, 'b')}] }\n`
	);
	const text = sampleFiles[SACK]!.replaceAll('to: bureau\n', 'to: jour-1\n');
	return { [SACK]: text.replace('  - id: bureau\n', `${nodes.join('')}  - id: bureau\n`) };
}

/** Before the adult, others are met who answer thus. */
function adults(...answers: readonly ('helps' | 'fails')[]): Files {
	const name = (index: number) => (index < answers.length ? `adulte-${index}` : 'bureau');
	const nodes = answers.map(
		(one, index) =>
			`  - { id: adulte-${index}, text: Une porte., relay: adult, answers: ${one}, to: ${name(index + 1)} }\n`
	);
	const text = sampleFiles[SACK]!.replaceAll('to: bureau\n', 'to: adulte-0\n');
	return { [SACK]: text.replace('  - id: bureau\n', `${nodes.join('')}  - id: bureau\n`) };
}

/** The same, between two who quarrel; something shows on the first day that is no quarrel. */
const flaggedConflict = [
	['cast: [', 'story: conflict\nmediation: true\ncast: ['] as const,
	['    present: [ines, sami]\n', '    flag: true\n    present: [ines, sami]\n'] as const
].reduce((files, [from, to]) => changed(SACK, from, to, files), detour(3));

const bullied = (target: string) => ['cast: [', `story: bullying\ntarget: ${target}\ncast: [`] as const;
const mediation = ['cast: [', 'mediation: true\ncast: ['] as const;
const agreement = ['repair: Un geste. }', 'repair: Un geste., agreement: true }'] as const;

/** Whoever waits comes to an ending, with this effect. */
const alone = (effect: number): Files =>
	story(
		'to: mercredi',
		`to: fin-seule\n  - { id: fin-seule, text: Le calme., effects: { confiance: ${effect} }, ending: { title: Seule, help: Ici., repair: Un geste. } }`
	);

export const laws: readonly Broken[] = [
	{
		rule: 'schema',
		why: 'a story of bullying does not say who is bullied',
		files: story('cast: [', 'story: bullying\ncast: ['),
		field: '',
		fine: storyWith(bullied('sami'))
	},
	{
		rule: 'schema',
		why: 'something answers, and nobody was asked',
		files: story('    text: Encore un jour.', '    answers: fails\n    text: Encore un jour.'),
		field: 'nodes.mercredi'
	},
	{
		rule: 'schema',
		why: 'a red flag stands where nobody mediates',
		files: story('    text: Encore un jour.', '    flag: true\n    text: Encore un jour.'),
		field: ''
	},
	{
		rule: 'schema',
		why: 'bullying ends in an agreement',
		files: storyWith(mediation, agreement, bullied('sami')),
		field: '',
		fine: storyWith(mediation, agreement)
	},
	{
		rule: 'unknown-person',
		why: 'nobody knows the target',
		files: storyWith(bullied('noe')),
		field: 'target',
		line: 'target: noe'
	},
	{
		rule: 'help-out-of-reach',
		why: 'five decisions lie before the first adult',
		files: detour(3),
		field: 'nodes.lundi',
		line: '- id: lundi',
		says: 'is 5 decisions away: 4 decisions at most; shortest path: lundi',
		fine: detour(2)
	},
	{
		rule: 'help-out-of-reach',
		why: 'in a mediation, a red flag shows far from any adult',
		files: flaggedConflict,
		field: 'nodes.lundi',
		fine: changed(SACK, 'cast: [', 'story: conflict\ncast: [', detour(3))
	},
	{
		rule: 'help-refused-twice',
		why: 'two adults in a row do not help',
		files: adults('fails', 'fails'),
		field: 'nodes.adulte-1.answers',
		line: 'id: adulte-1',
		says: 'shortest path: lundi → rire → mardi → parler → adulte-0 → adulte-1',
		fine: adults('fails', 'helps', 'fails')
	},
	{
		rule: 'help-never-works',
		why: 'the only adult does not help',
		files: story('    relay: adult\n', '    relay: adult\n    answers: fails\n'),
		field: 'nodes.fin-calme.ending',
		line: 'Au calme',
		says: 'shortest path: lundi → rire → mardi → parler → bureau → fin-calme',
		fine: adults('fails')
	},
	{
		rule: 'harm-without-consequence',
		why: 'one laughs, and nothing follows',
		files: story(
			"        effects: { confiance: -1 }\n        feedback: '{ines} entend",
			"        feedback: '{ines} entend"
		),
		field: 'nodes.lundi.choices.rire',
		line: '- id: rire',
		fine: story(
			"        effects: { confiance: -1 }\n        feedback: '{ines} entend",
			"        then: Un rire de plus.\n        feedback: '{ines} entend"
		)
	},
	{
		rule: 'harm-without-repair',
		why: 'whoever waits turns round for ever',
		files: story(
			'to: mercredi',
			'to: ronde\n  - { id: ronde, text: Un tour., to: retour }\n  - { id: retour, text: Un autre., to: ronde }'
		),
		field: 'nodes.mardi.choices.attendre',
		line: '- id: attendre',
		says: 'shortest path: lundi → rire → mardi → attendre'
	},
	{
		rule: 'mediation-after-flag',
		why: 'a red flag is met, and one goes on to agree',
		files: storyWith(mediation, agreement, [
			'    text: Encore un jour.',
			'    flag: true\n    text: Encore un jour.'
		]),
		field: 'nodes.mercredi.flag',
		line: 'flag: true',
		says: 'shortest path: lundi → rire → mardi → attendre → mercredi → demander → bureau → fin-calme',
		fine: storyWith(mediation, agreement, [
			'to: mercredi',
			'to: arret\n  - { id: arret, flag: true, relay: adult, text: Stop., to: fin-arret }\n  - { id: fin-arret, text: Fin., ending: { title: Stop, help: Ici., repair: Un geste. } }'
		])
	},
	{
		rule: 'ending-rewards-silence',
		why: 'whoever laughs and waits comes to a better end',
		files: alone(2),
		field: 'nodes.fin-seule.ending',
		line: 'id: fin-seule',
		says: 'shortest path: lundi → rire → mardi → attendre → fin-seule',
		fine: alone(1)
	},
	{
		rule: 'target-decides',
		why: 'the target may wait',
		files: storyWith(bullied('ines'), ['    text: Le lendemain.', '    as: ines\n    text: Le lendemain.']),
		field: 'nodes.mardi.choices.attendre.stance',
		line: 'stance: passive',
		fine: storyWith(bullied('sami'), ['    text: Le lendemain.', '    as: ines\n    text: Le lendemain.'])
	},
	{
		rule: 'target-decides',
		why: 'asking for help makes it worse for the target',
		files: storyWith(
			bullied('sami'),
			['    text: Encore un jour.', '    as: sami\n    text: Encore un jour.'],
			['        text: Je demande.\n', '        text: Je demande.\n        effects: { confiance: -1 }\n']
		),
		field: 'nodes.mercredi.choices.demander.effects.confiance',
		line: 'effects: { confiance: -1 }',
		fine: storyWith(
			bullied('sami'),
			['    text: Encore un jour.', '    as: sami\n    text: Encore un jour.'],
			['        text: Je demande.\n', '        text: Je demande.\n        effects: { confiance: 1 }\n']
		)
	}
];
