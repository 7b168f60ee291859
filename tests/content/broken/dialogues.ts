/** What a dialogue is held to: the triage first, one way out after a red flag, no sentence after a dark word. */
import { changed, type Files } from '../content-folder';
import { confide, CONFIDE, help, mediation, MEDIATION } from '../sample-dialogue';
import type { Broken } from './broken';

type Change = readonly [from: string, to: string];

const inFile = (path: string, text: string, changes: readonly Change[]): Files =>
	changes.reduce<Files>((files, [from, to]) => changed(path, from, to, files), { [path]: text });
const between = (...changes: readonly Change[]) => inFile(MEDIATION, mediation, changes);
const bench = (...changes: readonly Change[]) => ({ ...help, ...inFile(CONFIDE, confide, changes) });

const agreesAfterFlag = between([
	'feedback: Effet croire., to: tard',
	'feedback: Effet croire., to: entente'
]);

export const dialogues: readonly Broken[] = [
	{
		rule: 'schema',
		why: 'a mediation begins without its triage',
		files: between(['    step: tri\n', '    step: accueil\n'], ['step: tri, skill', 'step: accueil, skill']),
		field: '',
		says: 'begins with the triage',
		fine: between()
	},
	{
		rule: 'schema',
		why: 'a mediation has a target',
		files: between(['between: [', 'target: sami\nbetween: [']),
		field: 'target'
	},
	{
		rule: 'schema',
		why: 'it ends, and nobody helps',
		files: between(['title: D’accord, help: Ici., repair', 'title: D’accord, repair']),
		field: 'turns.fin-accord.ending.help'
	},
	{
		rule: 'schema',
		why: 'it ends, and nothing is repaired',
		files: bench(['title: À deux, help: Ici., repair: Un geste.', 'title: À deux, help: Ici.']),
		field: 'turns.fin.ending.repair'
	},
	{
		rule: 'schema',
		why: 'steps go back',
		files: between(['id: entente, step: accord', 'id: entente, step: tri']),
		field: '',
		says: 'steps go forward'
	},
	{
		rule: 'schema',
		why: 'at a dark word there is something to choose',
		files: bench([
			"call: 'Un adulte, ou le {3114}.', to: bureau",
			"call: 'Un adulte, ou le {3114}.', ending: { outcome: late, title: A, help: B., repair: C. }"
		]),
		field: 'turns.sombre'
	},
	{
		rule: 'mediation-after-flag',
		why: 'after a red flag, a kind sentence leads to an agreement',
		files: agreesAfterFlag,
		field: 'turns.signal.flag',
		line: 'flag: true',
		says: 'shortest path: porte → trier → recit → souvent → signal → croire → entente → fin-accord',
		fine: between()
	},
	{
		rule: 'flag-ends-otherwise',
		why: 'after a red flag it ends as if there had been none',
		files: between([
			'id: tard, relay: adult, text: Plus tard., ending: { outcome: late',
			'id: tard, relay: adult, text: Plus tard., ending: { outcome: relayed'
		]),
		field: 'turns.signal.flag',
		line: 'flag: true',
		fine: between()
	},
	{
		rule: 'best-without-stopping',
		why: 'a sentence leads where only stopping does',
		files: between(['feedback: Effet croire., to: tard', 'feedback: Effet croire., to: relais']),
		field: 'turns.signal.moves.croire',
		fine: between()
	},
	{
		rule: 'handover-without-adult',
		why: 'one stops, and nobody is there',
		files: between(['id: arret, relay: adult, text', 'id: arret, text']),
		field: 'handover.cautious',
		line: 'cautious: arret',
		fine: between()
	},
	{
		rule: 'help-out-of-reach',
		why: 'from the first turn no adult can be met any more',
		files: bench(
			['id: arret, relay: adult, text', 'id: arret, text'],
			['id: bureau, step: relais, relay: adult, text', 'id: bureau, step: relais, text']
		),
		field: 'turns.banc',
		fine: bench()
	},
	{
		rule: 'sentences-after-dark',
		why: 'after a dark word one is asked for another sentence',
		files: bench([', to: bureau }', ', to: banc }']),
		field: 'turns.sombre.dark',
		line: 'dark: true',
		says: 'shortest path: banc → bien → sombre → banc',
		fine: bench()
	},
	{
		rule: 'dark-without-adult',
		why: 'after a dark word no adult is met',
		files: bench(['id: bureau, step: relais, relay: adult, text', 'id: bureau, step: relais, text']),
		field: 'turns.sombre.to',
		fine: bench()
	},
	{
		rule: 'dark-without-line',
		why: 'nobody is told whom to call',
		files: bench(['Un adulte, ou le {3114}.', 'Un adulte, vite.']),
		field: 'turns.sombre.call',
		fine: bench()
	},
	{
		rule: 'coach-blames',
		why: 'the coach says what should have been done',
		files: between(['On regarde avant d’aider.', 'Tu aurais dû regarder.']),
		field: 'coach.coach-tri.text',
		line: 'Tu aurais dû',
		fine: between(['On regarde avant d’aider.', 'Ce n’est pas une mauvaise réponse.'])
	},
	{
		rule: 'coach-blames',
		why: 'a feedback takes a side',
		files: between(['feedback: Effet finir.', "feedback: '{sami} a raison.'"]),
		field: 'turns.recit.moves.finir.feedback',
		fine: between(['feedback: Effet finir.', 'feedback: On ne cherche pas si {sami} a raison.'])
	}
];
