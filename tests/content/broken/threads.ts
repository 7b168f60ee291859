/** The rules about paths hold for a conversation as they do for a scenario, in its own words. */
import { changed, type Files } from '../content-folder';
import { thread, THREAD } from '../sample-thread';
import type { Broken } from './broken';

const talk = (...changes: readonly (readonly [from: string, to: string])[]): Files =>
	changes.reduce<Files>((files, [from, to]) => changed(THREAD, from, to, files), { [THREAD]: thread });

/** In place of the wait: two beats that lead to each other. */
const round: Files = talk([
	'to: mercredi',
	'to: ronde\n  - { id: ronde, to: retour }\n  - { id: retour, to: ronde }'
]);

/** Before the adult, these beats one after the other; the last leads to the office. */
const before = (beats: readonly string[]): Files => ({
	[THREAD]: thread.replaceAll('to: bureau\n', 'to: avant-0\n').replace(
		'  - id: bureau\n',
		`${beats
			.map((beat, at) => {
				const to = at === beats.length - 1 ? 'bureau' : `avant-${at + 1}`;
				return `  - { id: avant-${at}, ${beat.replaceAll('NEXT', to)} }\n`;
			})
			.join('')}  - id: bureau\n`
	)
});

const adults = (...answers: readonly ('helps' | 'fails')[]) =>
	before(answers.map((one) => `relay: adult, answers: ${one}, to: NEXT`));

const detour = (count: number) =>
	before(
		Array.from({ length: count }, (_, at) => {
			const decision = (id: string) =>
				`{ id: ${id}, text: Oui., gesture: answer, stance: supportive, tone: almost, then: [{ id: ${id}-suit, system: Un jour. }], feedback: Jour ${id} ${at}., to: NEXT }`;
			return `decisions: [${decision('a')}, ${decision('b')}]`;
		})
	);

/** Whoever waits comes to an ending, with this effect. */
const alone = (effect: number) =>
	talk([
		'to: mercredi',
		`to: fin-seule\n  - { id: fin-seule, effects: { confiance: ${effect} }, ending: { title: Seule, help: Ici., repair: Un geste. } }`
	]);

const bullied = ['cast: [', 'story: bullying\ntarget: sami\ncast: ['] as const;
const decides = (who: string) => ['  - id: mercredi\n', `  - id: mercredi\n    as: ${who}\n`] as const;
const harmless = ['        effects: { confiance: -1 }\n', ''] as const;

export const threads: readonly Broken[] = [
	{
		rule: 'schema',
		why: 'a conversation about bullying does not say who is bullied',
		files: talk(['cast: [', 'story: bullying\ncast: [']),
		field: '',
		fine: talk(bullied)
	},
	{
		rule: 'schema',
		why: 'in a conversation something answers, and nobody was asked',
		files: talk(['  - id: mercredi\n', '  - id: mercredi\n    answers: fails\n']),
		field: 'beats.mercredi'
	},
	{
		rule: 'unknown-person',
		why: 'somebody of a conversation is nobody of the cast',
		files: talk(['cast: [ines', 'cast: [noe, ines']),
		field: 'cast.0',
		fine: talk()
	},
	{
		rule: 'variable-misused',
		why: 'a message of a conversation asks a number whether it is true',
		files: talk(['confiance: { atMost: 1 }', 'confiance: true']),
		field: 'beats.mardi.messages.silence.when.confiance',
		fine: talk()
	},
	{
		rule: 'dead-end',
		why: 'no decision is offered to whom did not see',
		files: talk(['      - id: demander\n', '      - id: demander\n        when: { vu: true }\n']),
		field: 'beats.mercredi',
		line: '- id: mercredi',
		says: 'shortest path: lundi → rire → mardi → attendre → mercredi',
		fine: talk()
	},
	{
		rule: 'no-way-out',
		why: 'two beats lead to each other and nowhere else',
		files: round,
		field: 'beats.ronde',
		says: 'shortest path: lundi → rire → mardi → attendre → ronde',
		fine: talk()
	},
	{
		rule: 'node-unreachable',
		why: 'no way leads to a beat',
		files: talk(['to: mercredi', 'to: bureau']),
		field: 'beats.mercredi',
		says: 'no path leads to the beat "mercredi"',
		fine: talk()
	},
	{
		rule: 'ending-unreached',
		why: 'the condition before an ending of a conversation never holds',
		files: talk(['confiance: { atLeast: 3 }', 'confiance: { atLeast: 5 }']),
		field: 'beats.fin-ensemble.ending',
		line: 'title: Ensemble',
		fine: talk()
	},
	{
		rule: 'choice-never-offered',
		why: 'two conditions of a decision exclude each other',
		files: talk(['when: { vu: true }', 'when: { all: [{ vu: true }, { vu: false }] }']),
		field: 'beats.mercredi.decisions.redire',
		says: 'the decision "redire"',
		fine: talk()
	},
	{
		rule: 'read-before-set',
		why: 'a message of the first beat asks what nothing has changed yet',
		files: talk(['{ id: un, from', '{ id: un, when: { vu: false }, from']),
		field: 'beats.lundi.messages.un.when.vu',
		line: 'vu: false',
		fine: talk(['{ id: bonsoir, from', '{ id: bonsoir, when: { vu: false }, from'])
	},
	{
		rule: 'never-told',
		why: 'a message asks for what never is',
		files: talk(['confiance: { atMost: 1 }', 'confiance: { atMost: 0 }']),
		field: 'beats.mardi.messages.silence',
		fine: talk()
	},
	{
		rule: 'never-told',
		why: 'what follows a decision asks for what never is then',
		files: talk(['{ id: merci, from', '{ id: merci, when: { vu: false }, from']),
		field: 'beats.lundi.decisions.repondre.then.merci',
		fine: talk(['{ id: merci, from', '{ id: merci, when: { vu: true }, from'])
	},
	{
		rule: 'ending-without-relay',
		why: 'one path of a conversation meets no adult',
		files: talk(['to: mercredi', 'to: fin-calme']),
		field: 'beats.fin-calme.ending',
		says: 'shortest path: lundi → rire → mardi → attendre → fin-calme',
		fine: talk()
	},
	{
		rule: 'help-out-of-reach',
		why: 'five decisions of a conversation lie before the first adult',
		files: detour(3),
		field: 'beats.lundi',
		says: 'is 5 decisions away: 4 decisions at most; shortest path: lundi',
		fine: detour(2)
	},
	{
		rule: 'help-refused-twice',
		why: 'two adults in a row do not help in a conversation',
		files: adults('fails', 'fails'),
		field: 'beats.avant-1.answers',
		says: 'shortest path: lundi → rire → mardi → parler → avant-0 → avant-1',
		fine: adults('fails', 'helps', 'fails')
	},
	{
		rule: 'help-never-works',
		why: 'the only adult of a conversation does not help',
		files: talk(['    relay: adult\n', '    relay: adult\n    answers: fails\n']),
		field: 'beats.fin-calme.ending',
		says: 'lundi → rire → mardi → parler → bureau → fin-calme',
		fine: adults('fails')
	},
	{
		rule: 'harm-without-consequence',
		why: 'one laughs in the group, and what follows would follow anything',
		files: talk(harmless),
		field: 'beats.lundi.decisions.rire',
		line: '- id: rire',
		fine: talk(harmless, [
			'{ id: bonsoir, from: ines',
			'{ id: bonsoir, when: { chose: lundi/rire }, from: ines'
		])
	},
	{
		rule: 'harm-without-repair',
		why: 'whoever waits in a conversation turns round for ever',
		files: round,
		field: 'beats.mardi.decisions.attendre',
		says: 'shortest path: lundi → rire → mardi → attendre',
		fine: talk()
	},
	{
		rule: 'ending-rewards-silence',
		why: 'whoever laughs and waits in a conversation comes to a better end',
		files: alone(2),
		field: 'beats.fin-seule.ending',
		says: 'shortest path: lundi → rire → mardi → attendre → fin-seule',
		fine: alone(1)
	},
	{
		rule: 'target-decides',
		why: 'in a conversation the target may ask without seeking help',
		files: talk(bullied, decides('sami'), [
			'text: Je demande.\n        gesture: fetch\n        stance: relay',
			'text: Je demande.\n        gesture: answer\n        stance: assertive'
		]),
		field: 'beats.mercredi.decisions.demander.stance',
		line: 'stance: assertive',
		says: "this is the target's decision",
		fine: talk(bullied, decides('sami'))
	}
];
