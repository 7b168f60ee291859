import { head } from './sample-content';

/** Two small stories to lead with nothing wrong in them: `broken/leading.ts` breaks one thing at a time. */
export const LEADING = 'activities/deux-voix/activity.yaml';

const story = (id: string, title: string, sort: string, relay: string) => `  - id: ${id}
    set: courte
    title: ${title}
    from: college
    place: cour
    scene: 'Un jeu sans {sami}, ${id}.'
    question: 'Qui peut aider, ${id}\u00a0?'
    prompts:
      - { id: see, text: 'Que voit-on, ${id}\u00a0?' }
      - { id: here, text: 'Chez nous, à qui le dire\u00a0?' }
    reactions:
      - id: ${id}-reagit
        sort: ${sort}
        skill: attendre
        text: Une voix parle, ${id}.
        answers:
          - { id: oui, text: J’arrête., verdict: fits, explanation: 'On respire, ${id}.'${relay} }
          - { id: non, text: Je ris avec eux., verdict: rethink, explanation: 'On rit de lui, ${id}.' }
    never: Rire avec la classe.
    closing: 'Un adulte peut aider, ${id}.'
`;

export const leading = `${head('leading', 'Deux voix')}rule: Aucun prénom.
adult: Un adulte est là.
confide: On s’arrête.
after: Un adulte est là.
skills:
  - { id: attendre, name: Attendre, text: On attend. }
  - { id: passer, name: Passer la main, text: On passe la main. }
sets:
  - { id: courte, name: La courte, hint: Pour commencer. }
situations:
${story('la-balle', 'La balle', 'joke', '')}${story('le-banc', 'Le banc', 'confides', ', relay: true')}`;
