import { head, sampleFiles } from './sample-content';

/** Two small dialogues with nothing wrong in them: `broken/dialogues.ts` breaks one thing at a time. */
export const MEDIATION = 'activities/entre-deux/activity.yaml';
export const CONFIDE = 'activities/sur-le-banc/activity.yaml';

const said = (id: string, text: string, more: string, to: string) =>
	`      - { id: ${id}, text: "${text}", ${more}, then: Un silence., feedback: Effet ${id}., to: ${to} }`;

export const mediation = `${head('dialogue', 'Entre deux')}use: mediation
between: [ines, sami]
cast: [ines, sami, kaci]
variables:
  confiance-ines: { of: ines, feeling: trust, min: 0, max: 100, start: 40 }
  confiance-sami: { of: sami, feeling: trust, min: 0, max: 100, start: 40 }
signs:
  - { id: sami-bas, of: sami, when: { confiance-sami: { atMost: 20 } }, posture: low, text: '{sami} se tait.' }
  - { id: ines-bas, of: ines, when: { confiance-ines: { atMost: 20 } }, posture: low, text: '{ines} se tait.' }
handover: { cautious: arret, best: relais }
coach:
  - { id: coach-tri, step: tri, skill: trier, text: On regarde avant d’aider. }
  - { id: coach-recits, step: recits, skill: écouter, text: Chacun parle à son tour. }
start: porte
turns:
  - id: porte
    step: tri
    text: Une porte.
    moves:
${said('trier', 'Vous êtes d’accord\u00a0?', 'stance: assertive, tone: protects', 'recit')}
${said('foncer', 'Alors, qui a commencé, dites-moi tout\u00a0?', 'stance: aggressive, tone: reread, effects: { confiance-ines: -20, confiance-sami: -20 }', 'recit')}
  - id: recit
    step: recits
    text: Un récit.
    moves:
${said('souvent', 'Ça arrive souvent, dis-moi\u00a0?', 'stance: supportive, tone: protects', 'signal')}
${said('finir', 'Tu peux finir.', 'stance: assertive, tone: almost', 'entente')}
  - id: signal
    step: recits
    flag: true
    text: Tous les jours, dit {sami}.
    moves:
${said('croire', 'Je te crois, et je reste là avec toi.', 'stance: supportive, tone: almost', 'tard')}
${said('arranger', 'On va s’arranger.', 'stance: passive, tone: reread, effects: { confiance-sami: -20 }', 'tard')}
  - { id: entente, step: accord, relay: adult, text: Un papier signé., to: fin-accord }
  - { id: fin-accord, text: Fin., ending: { outcome: agreement, title: D’accord, help: Ici., repair: Un geste. } }
  - { id: arret, relay: adult, text: Stop., ending: { outcome: cautious, title: Stop, help: Ici., repair: Un geste. } }
  - { id: relais, relay: adult, text: Relais., ending: { outcome: best, title: Relais, help: Ici., repair: Un geste. } }
  - { id: tard, relay: adult, text: Plus tard., ending: { outcome: late, title: Plus tard, help: Ici., repair: Un geste. } }
`;

export const confide = `${head('dialogue', 'Sur le banc')}use: confide
between: [sami]
cast: [sami, kaci]
variables:
  confiance: { of: sami, feeling: trust, min: 0, max: 100, start: 40 }
signs:
  - { id: sami-leve, of: sami, when: { confiance: { atLeast: 60 } }, posture: eased, text: '{sami} lève les yeux.' }
handover: { cautious: arret }
coach:
  - { id: coach-ecoute, step: ecoute, skill: croire, text: On écoute et on croit. }
start: banc
turns:
  - id: banc
    step: ecoute
    text: Un banc.
    compose:
      parts:
        - { id: debut, label: D’abord, options: [{ id: merci, text: Merci de me le dire. }, { id: qui, text: Qui\u00a0? }] }
        - { id: suite, label: Puis, options: [{ id: rester, text: Je reste là. }, { id: partir, text: Je reviens. }] }
      outcomes:
        - { id: bien, with: { debut: merci, suite: rester }, stance: supportive, tone: protects, effects: { confiance: 20 }, then: Il souffle., feedback: Un merci apaise., to: sombre }
        - { id: moins, stance: assertive, tone: almost, then: Il attend., feedback: Il attend encore., to: sombre }
  - { id: sombre, step: ecoute, dark: true, text: Un mot sombre., call: 'Un adulte, ou le {3114}.', to: bureau }
  - { id: bureau, step: relais, relay: adult, text: Une chaise., to: fin }
  - { id: fin, text: Fin., ending: { outcome: relayed, title: À deux, help: Ici., repair: Un geste. } }
  - { id: arret, relay: adult, text: Stop., ending: { outcome: cautious, title: Stop, help: Ici., repair: Un geste. } }
`;

const HELP = 'help.yaml';
const [, line] = /^( {2}- \{ id: ligne.*)$/m.exec(sampleFiles[HELP]!)!;

/** The helpline that a dark word is followed by. */
export const help = {
	[HELP]: sampleFiles[HELP]!.replace(
		line!,
		() => `${line}\n${line!.replace('id: ligne', "id: '3114'").replaceAll('3018', '3114')}`
	)
};
