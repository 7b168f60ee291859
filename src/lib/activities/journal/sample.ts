/** A small whole journal that uses everything a journal can do: documentation, workbench and tests in one. */
import type { Sample } from '../view';
import type { JournalAct } from './acts';
import type { JournalContent } from './schema';

const content: JournalContent = {
	intro:
		'Une journée laisse des traces, grandes ou petites. Ici, tu peux les poser, bande après bande. Il n’y a rien à réussir.',
	strips: [
		{
			id: 'remarque',
			label: 'Ce que j’ai remarqué',
			prompt: 'Qu’as-tu vu ou entendu aujourd’hui, autour de toi ?',
			starters: ['Aujourd’hui, j’ai remarqué…', 'Ce qui m’a surpris, c’est…', 'J’ai entendu quelqu’un dire…']
		},
		{
			id: 'ressenti',
			label: 'Ce que ça m’a fait',
			prompt: 'Qu’est-ce que tu as ressenti, dans le corps ou dans la tête ?',
			starters: ['Dans mon ventre, …', 'Je me suis senti…', 'Je me suis sentie…'],
			skip: 'Je garde ça pour moi'
		},
		{ id: 'bien', label: 'Un petit geste qui a fait du bien' },
		{
			id: 'demain',
			label: 'Ce dont j’ai besoin demain',
			prompt: 'Qui pourrait être près de toi, et que lui dirais-tu ?',
			starters: ['Demain, j’aimerais…', 'Je voudrais dire à un adulte…'],
			skip: 'Je verrai demain'
		}
	]
};

const write = (strip: string, text: string): JournalAct => ({ do: 'write', strip, text });
const go = (strip: string): JournalAct => ({ do: 'go', strip });
const written: JournalAct[] = [
	write('remarque', 'Aujourd’hui, j’ai remarqué que Noor mangeait seule. Lucie lui a gardé une place.')
];
const left = [...written, go('ressenti')];
const last = [...left, go('bien'), write('bien', 'Une place gardée, juste ça.'), go('demain')];
const finished: JournalAct[] = [...last, { do: 'finish' }];

export const sample: Sample<JournalContent, JournalAct> = {
	activity: {
		id: 'journal-sample',
		kind: 'journal',
		version: 'sample',
		lang: 'fr',
		title: 'Une page pour moi',
		summary: 'Quatre bandes à remplir, ou pas.',
		bands: ['college'],
		modes: ['solo'],
		minutes: 10,
		competences: ['connaissance-de-soi', 'exprimer-ses-emotions'],
		contentNote: 'On peut y parler de moments difficiles. Tu peux passer, ou en parler à un adulte.',
		whatIKeep: {
			discover: 'Mettre des mots aide à voir ce qui se passe.',
			practise: 'Dire ce que je remarque et ce que je ressens.',
			transfer: 'Si une page me pèse, je la montre à un adulte de confiance.',
			remember: 'Mes mots sont à moi. Je choisis qui les lit.'
		},
		renames: {},
		people: {},
		content
	},
	walks: {
		start: [],
		written,
		'left-empty': left,
		'last-strip': last,
		'nothing-written': [go('ressenti'), go('bien'), go('demain'), { do: 'finish' }],
		finished,
		'one-erased': [...finished, { do: 'erase', strip: 'remarque' }]
	},
	hand: [
		{ press: 'Ce qui m’a surpris' },
		{ press: 'Garder' },
		{ press: 'Suivant' },
		{ press: 'Je garde ça pour moi' },
		{ write: 'Une place gardée.', into: 'Tes mots pour « Un petit geste' },
		{ press: 'Garder' },
		{ press: 'Suivant' },
		{ press: 'J’ai fini' },
		{ press: 'Effacer ce texte : Tes mots pour « Un petit geste' },
		{ press: 'Oui, effacer' }
	]
};
