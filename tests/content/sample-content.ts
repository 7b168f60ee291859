/** A small booklet with nothing wrong in it, as files: each test breaks one thing and sees who notices. */

const people = ['ines: [Inès, f, pupil]', 'sami: [Sami, m, pupil]', 'kaci: [Mme Kaci, f, adult]'];

const cast = people
	.map((one) => /^(\w+): \[(.+), (.), (\w+)\]$/.exec(one)!)
	.map(
		([, id, name, gender, role]) =>
			`- { id: ${id}, name: ${name}, gender: ${gender}, role: ${role}, paper: lagon, line: Dans le groupe. }`
	)
	.join('\n');

export const head = (kind: string, title: string) => `kind: ${kind}
title: ${title}
summary: Une petite histoire.
bands: [college]
modes: [solo]
minutes: 10
competences: [demander-de-l-aide]
whatIKeep:
  discover: Un mot compte.
  practise: Je regarde qui a besoin d’aide.
  transfer: Demain, je demande.
  remember: On peut en parler.
`;

const scenario = `${head('scenario', 'Le sac')}renames:
  vieux-lundi: lundi
cast: [ines, sami, kaci]
variables:
  confiance: { of: sami, feeling: trust, min: 0, max: 4, start: 2 }
  vu: false
signs:
  - { id: sami-bas, of: sami, when: { confiance: { atMost: 1 } }, posture: low, text: '{sami} se tait.' }
start: lundi
nodes:
  - id: lundi
    present: [ines, sami]
    text: Le sac {de:ines} est par terre.
    messages:
      - { id: un, from: sami, text: Qui a fait ça\u00a0? }
    choices:
      - id: rire
        text: Je ris avec les autres, pour ne pas être seul.
        stance: passive
        tone: effect
        effects: { confiance: -1 }
        feedback: '{ines} entend les rires.'
        touches: ines
        to: mardi
      - id: ramasser
        text: Je ramasse.
        stance: supportive
        tone: protects
        effects: { confiance: 1, vu: true }
        feedback: '{ines} n’est plus seule.'
        to: mardi
  - id: mardi
    text: Le lendemain.
    choices:
      - id: parler
        text: Je vais voir {kaci}.
        stance: relay
        tone: protects
        feedback: '{kaci} écoute.'
        to: bureau
      - id: attendre
        text: J’attends de voir si cela passe tout seul.
        stance: passive
        tone: effect
        once: true
        feedback: Rien ne change encore.
        to: mercredi
  - id: mercredi
    text: Encore un jour.
    choices:
      - id: redire
        text: Je redis tout, avec les dates.
        when: { vu: true }
        stance: relay
        tone: protects
        feedback: Les dates aident.
        to: bureau
      - id: demander
        text: Je demande.
        stance: relay
        tone: protects
        feedback: Un mot suffit.
        to: bureau
  - id: bureau
    relay: adult
    text: '{kaci} prend des notes.'
    to:
      - { when: { confiance: { atLeast: 3 } }, to: fin-ensemble }
      - { to: fin-calme }
  - id: fin-ensemble
    text: Ils sourient.
    ending: { title: Ensemble, help: Un adulte est là., repair: 'Un mot à {sami}.' }
  - id: fin-calme
    text: Le calme revient.
    ending: { title: Au calme, help: Un adulte reste là., repair: Un geste. }
`;

const quiz = `${head('quiz', 'Trois questions')}question: Qu’est-ce que c’est\u00a0?
labels:
  - { id: dispute, text: Une dispute }
  - { id: blague, text: Une blague }
items:
  - id: la-balle
    ask: single
    situation: La balle roule.
    options:
      - { id: dispute, verdict: fits, explanation: Deux avis. }
      - { id: blague, verdict: rethink, explanation: Personne ne rit. }
  - id: le-bonnet
    ask: single
    situation: Le bonnet vole.
    options:
      - { id: dispute, verdict: rethink, explanation: Un seul décide. }
      - { id: blague, verdict: fits, explanation: Les deux rient. }
  - id: la-trousse
    ask: truth
    statement: Une trousse se prête.
    options:
      - { id: 'true', verdict: fits, explanation: Si on demande. }
      - { id: 'false', verdict: rethink, explanation: On peut dire oui. }
    reasons:
      - { id: choix, text: On choisit., verdict: fits, explanation: Oui ou non. }
      - { id: force, text: On prend tout., verdict: rethink, explanation: Prendre fait peur. }
`;

const sourced = 'source: Le site du service, verifiedOn: 2026-10-01, mark: V';

const parcours = `id: college
title: Onze ans et plus
band: college
confide: On écoute.
close: On ferme.
ticket: { title: Billet, understood: Compris, fine: Bien, worried: Inquiet, talk: Parler, soon: bientôt, today: aujourd’hui, name: Prénom, reader: Un adulte. }
seances:
  - id: seance-1
    title: Commencer
    minutes: 50
    aim: Regarder.
    competences: [demander-de-l-aide]
    material: [{ id: un, text: Un écran. }]
    before: [{ id: un, text: Lire la fiche. }]
    steps:
      - { id: ouvrir, minutes: 20, title: Ouvrir, text: On ouvre. }
      - { id: jouer, minutes: 30, activity: le-sac, title: Jouer, text: On joue. }
    expect: [{ id: un, text: Des rires. }]
    frameworks: [{ id: un, text: 'Ici\u00a0: regarder.' }]
`;

const hand = (other: string) =>
	`{ knows: Tu as vu., hides: Tu as peur., wants: Tu veux le sac., needs: Tu as besoin de paix., starts: Rends-le., calms: '{${other}} écoute.' }`;

/** Twelve quarrels, four of them with a sign of danger, and one that is none. */
const roleplay = `names: [Alix, Ange, Camille, Charlie, Claude, Dany, Eden, Gaby]
cases:
${Array.from({ length: 12 }, (_, index) => {
	const flag = index < 4 ? 'flag: { on: a, sign: group, shows: Dis-le., told: Un groupe est là. }, ' : '';
	return `  - { id: sac-${index}, sort: conflict, title: Le sac ${index}, bands: [college], situation: Un sac., why: Une dispute., ${flag}a: ${hand('b')}, b: ${hand('a')} }\n`;
}).join(
	''
)}  - { id: chaque-jour, sort: bullying, title: Chaque jour, bands: [college], situation: Un sac., why: Chaque jour. }
`;

const asked = (id: string) =>
	`  - { id: ${id}, title: { adults: Qui, pupil: Qui }, options: [{ id: oui, text: { adults: Oui, pupil: Oui } }, { id: non, text: { adults: Non, pupil: Non } }] }\n`;
const all = 'for: [staff, parent, pupil]';

const advice = `limits: { adults: Rien n’est sûr., pupil: Parle. }
questions:
${['danger', 'who', 'what', 'since'].map(asked).join('')}pieces: [{ id: ici, section: now, ${all}, when: { danger: [oui] }, text: Va voir un adulte. }]
calls: [{ id: ici, section: danger, ${all}, numbers: [ligne] }]
lines: [{ id: ligne, text: Une ligne }]
law: [{ id: ici, ${all}, laws: [loi] }]
`;

const few = '[{ id: un, text: Ici. }, { id: deux, text: Là. }]';
const procedure = `steps: { ${sourced}, title: Ici, lead: Ici., warning: Appelez., list: [${['accueillir', 'proteger', 'informer', 'entretiens', 'accompagner', 'classe'].map((id) => `{ id: ${id}, title: Ici, families: Ici., staff: Ici. }`).join(', ')}] }
protocol: { title: Ici, lead: Ici., blanks: ${few}, staff: ${few} }
confide: { title: Ici, lead: Ici., say: { title: Ici, lines: ${few} }, dont: { title: Ici, lines: ${few} }, hour: { title: Ici, lines: ${few} }, danger: { title: Ici, text: Ici., numbers: [ligne] }, ambassador: Ici. }
`;

/** By path under the content folder. French only: `translations` of a test come on top. */
export const sampleFiles: Readonly<Record<string, string>> = {
	'activities/le-sac/activity.yaml': scenario,
	'activities/trois-questions/activity.yaml': quiz,
	'cast.yaml': `${cast}\n`,
	'competences.yaml':
		'- { id: demander-de-l-aide, family: social, general: Résoudre des difficultés, name: Demander de l’aide }\n',
	'help.yaml': `entries:\n  - { id: ligne, number: '3018', name: Le 3018, for: Le harcèlement., when: Chaque jour., hours: always, free: true, kind: line, simple: { icon: phone, text: Appelle. }, ${sourced} }\nadult: { title: Ici, lead: Parle., who: Un adulte., sentence: Bonjour., other-ways: Écris., after: Il aide., second: Un deuxième., phone: Demande., simple: [{ id: va, icon: adult, text: Va voir un adulte. }] }\nsituations:\n  - { id: ami, page: '1', title: Un ami, lead: Bien., now: Écoute., sentence: Bonjour., who: Un adulte., calls: [ligne], avoid: Le silence. }\n`,
	'frameworks.yaml': `- { id: un, of: teacher, who: Enseignant, text: regarder., ${sourced} }\n`,
	'law.yaml': `- { id: loi, text: La loi l’interdit., reference: article 1, ${sourced} }\n`,
	'advice.yaml': advice,
	'procedure.yaml': procedure,
	'ambassadors.yaml': `neither: Ni l’un ni l’autre.\ntracks:\n${['a', 'b'].map((id) => `  - { id: ${id}, name: Ici, says: J’écoute., activities: [le-sac], limits: [{ id: ici, text: Ici. }] }\n`).join('')}before: [{ id: ici, text: Ici. }]\nskills: [{ id: ici, name: Ici, text: Ici., signs: [{ id: ici, text: Ici. }], activities: [le-sac] }]\n`,
	'accessibility.yaml': `establishedOn: '2026-11-26'\npupils: { title: Ici, text: Passe. }\nsections: [{ id: ici, title: Ici, text: Rien. }]\ntimers: [{ id: ici, name: Ici, lasts: Peu., warns: Ici., extend: Encore. }]\nwaits: [{ id: ici, text: Ici. }]\nnoTimers: [{ id: ici, text: Ici. }]\nrecourse: { title: Ici, text: Ici. }\ntools: HTML.\n`,
	'privacy.yaml': ['young', 'teens', 'adults']
		.map((who) => `${who}:\n  - { id: ici, title: Ici, text: Tout reste ici. }\n`)
		.join(''),
	'roleplay.yaml': roleplay,
	'statistics.yaml': `- { id: part, text: Une part., year: 2025, definition: Une enquête., audience: adults, ${sourced} }\n`,
	'parcours/college.yaml': parcours
};
