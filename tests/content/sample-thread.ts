import { head } from './sample-content';

/** A small conversation with nothing wrong in it: `broken/threads.ts` breaks one thing at a time. */
export const THREAD = 'activities/le-fil/activity.yaml';

export const thread = `${head('thread', 'Le fil')}group: Le groupe
cast: [ines, sami, kaci]
variables:
  confiance: { of: sami, feeling: trust, min: 0, max: 4, start: 2 }
  vu: false
start: lundi
beats:
  - id: lundi
    messages:
      - { id: un, from: ines, text: Regardez ça. }
    decisions:
      - id: rire
        text: Je ris avec les autres, pour ne pas être seul.
        gesture: answer
        stance: passive
        tone: effect
        effects: { confiance: -1 }
        then: [{ id: rires, system: Des rires. }]
        feedback: '{sami} entend les rires.'
        to: mardi
      - id: repondre
        text: Je réponds.
        gesture: answer
        stance: supportive
        tone: protects
        effects: { confiance: 1, vu: true }
        then: [{ id: merci, from: sami, text: Merci. }]
        feedback: '{sami} n’est plus seul.'
        to: mardi
  - id: mardi
    messages:
      - { id: silence, when: { confiance: { atMost: 1 } }, system: '{sami} se tait.' }
      - { id: bonsoir, from: ines, text: Bonsoir. }
    decisions:
      - id: parler
        text: Je vais voir {kaci}.
        gesture: fetch
        stance: relay
        tone: protects
        then: [{ id: ecoute, from: kaci, text: Je t’écoute. }]
        feedback: '{kaci} agit.'
        to: bureau
      - id: attendre
        text: J’attends de voir si cela passe tout seul.
        gesture: wait
        stance: passive
        tone: effect
        once: true
        then: [{ id: rien, system: La nuit passe. }]
        feedback: Rien ne change encore.
        to: mercredi
  - id: mercredi
    decisions:
      - id: redire
        text: Je redis tout, avec les dates.
        gesture: fetch
        when: { vu: true }
        stance: relay
        tone: protects
        then: [{ id: dates, from: kaci, text: Merci pour tout ça. }]
        feedback: Les dates aident.
        to: bureau
      - id: demander
        text: Je demande.
        gesture: fetch
        stance: relay
        tone: protects
        then: [{ id: oui, from: kaci, text: Oui. }]
        feedback: Un mot suffit.
        to: bureau
  - id: bureau
    relay: adult
    messages: [{ id: notes, from: kaci, text: Je prends des notes. }]
    to:
      - { when: { confiance: { atLeast: 3 } }, to: fin-ensemble }
      - { to: fin-calme }
  - id: fin-ensemble
    ending: { title: Ensemble, help: Un adulte est là., repair: 'Un mot à {sami}.' }
  - id: fin-calme
    ending: { title: Au calme, help: Un adulte reste là., repair: Un geste. }
`;
