/**
 * What is never said to a pupil in the voice of the booklet (pedagogy.md §7), and what to write instead.
 * A sentence that denies it says something else, and words quoted to be thought over again are not ours:
 * `wording.ts` knows both. Keep the patterns narrow: a false alarm here is an error that stops an author.
 */
export interface DontSay {
	readonly said: RegExp;
	/** The word itself is the trouble, whatever is said about it. */
	readonly word?: boolean;
	/** One sentence: what is wrong, and what to write. */
	readonly instead: string;
}

/** A place between words; \b does not know é. */
const from = '(?<![\\p{L}-])';
const to = '(?![\\p{L}])';
const words = (pattern: string) => new RegExp(from + pattern.replaceAll("'", "['’]") + to, 'iu');

const BLAME = 'nothing blames the pupil who is bullied: write « ce n’est pas ta faute », and who can help';
const ALONE =
	'it is not for the pupil who is bullied to stop it alone: write who can help, and how to tell them';

export const DONT_SAY: readonly DontSay[] = [
	{ said: words('ignore[sz]?-(?:les|le|la)'), instead: ALONE },
	{
		said: words(
			"(?:faut|dois|doit|peux|peut|suffit de|suffit d'|mieux vaut|essaie de|essaie d'|essaye de|conseil est de|conseil est d')\\s*(?:juste |simplement |seulement )?(?:les |l'|le |la )?ignorer"
		),
		instead: ALONE
	},
	{ said: words('(?:défends-toi|défendez-vous)'), instead: ALONE },
	{ said: words("(?:n'as|n'a|n'ont) qu'à (?:te|se) défendre"), instead: ALONE },
	{
		said: words('(?:faut|dois|doit|apprends à|apprendre à|sache|savoir) (?:te|se) défendre'),
		instead: ALONE
	},
	{
		said: words(
			'(?:rends|rendez|rend|rendre)(?:-(?:lui|leur|les))?(?: lui| leur)? (?:les|ses|leurs|des|chaque) coups?'
		),
		instead: 'hitting back puts pupils in danger: write « mets-toi en sécurité et va chercher un adulte »'
	},
	{
		said: words('(?:rends|rendez|rendre)(?:-(?:lui|leur))? la pareille|venge-toi|vengez-vous'),
		instead: 'revenge starts it again: write « arrêter, et le dire à un adulte »'
	},
	{
		said: words(
			"(?:tu|il|elle|on|ils|elles) l'(?:as|a|ont|avais|avait)(?: bien| un peu| quand même)? cherchée?s?(?! (?:partout|dans|pendant|des yeux|du regard|au|aux|à|en|sous|sur|chez|longtemps|toute?))"
		),
		instead: BLAME
	},
	{ said: words("(?:tu|il|elle) (?:l'as |l'a |le )(?:bien )?mérit(?:e|es|é|ée)"), instead: BLAME },
	{ said: words('que ce que (?:tu mérites|(?:il|elle) mérite)'), instead: BLAME },
	{ said: words('bien fait pour (?:toi|lui|elle)'), instead: BLAME },
	{
		said: words(
			"(?<!(?:croi|pens|dis|dit|dire|impression|sens|sent)[^.?!]{0,12})c'est(?: un peu| aussi| bien| entièrement)? (?:de )?(?:ta|sa|votre|leur) faute"
		),
		instead: BLAME
	},
	{
		said: words(
			"tu (?:aurais|avais) (?:dû|qu'à) (?:te défendre|réagir|dire non|parler|en parler|le dire|faire attention)"
		),
		instead: BLAME
	},
	{
		said: words("pourquoi (?:tu )?n(?:e t'es|e t'es-tu|'as-tu|'as tu) pas (?:défendue?|réagi|dit|parlé)"),
		instead: BLAME
	},
	{
		said: words(
			"qu'(?:est-ce que tu (?:lui |leur )?as|as-tu) (?:bien )?fait pour (?:ça|cela|qu|mériter|en arriver)"
		),
		instead: BLAME
	},
	{
		said: words(
			"(?:change[rsz]?|changer) (?:de (?:look|style|coiffure|vêtements|façon d'être)|ton (?:look|style|apparence)|ta (?:coiffure|façon de t'habiller|façon d'être))"
		),
		instead: 'it is the group that has to change, never how somebody looks: leave the advice out'
	},
	{
		said: words(
			'témoins? (?:qui [^.,;?!]{1,30} )?(?:est|sont|devient|deviennent|reste|restent|égale|=) (?:aussi |toujours |déjà |souvent |un peu )*(?:un |une |des |le |les )?complices?'
		),
		instead: 'shame makes witnesses silent: write « chacun peut faire un petit geste sûr »'
	},
	{
		said: words("(?:se taire|ne rien (?:dire|faire)),? c'est (?:être|devenir|se rendre) complices?"),
		instead: 'shame makes witnesses silent: write « chacun peut faire un petit geste sûr »'
	},
	{
		said: words('victimes?'),
		word: true,
		instead: 'nobody is a type: write « l’élève visé » (primaire: « l’enfant à qui on fait du mal »)'
	},
	{
		said: words('harcel(?:eur|euse)s?'),
		word: true,
		instead: 'a role is a place that one can leave: write « l’élève qui harcèle »'
	},
	{
		said: words('bourreaux?'),
		word: true,
		instead: 'a role is a place that one can leave: write « l’élève qui harcèle »'
	},
	{
		said: words('(?:zéro tolérance|tolérance zéro)'),
		instead: 'threats keep pupils from speaking: write what adults do to protect'
	},
	{
		said: words(
			'(?:(?:sale|grosse|petite|espèce de|pire) balances?|(?:es|est|suis|être|sois|sera|seras|passer pour) une balance)'
		),
		instead: 'asking for help is not telling tales: write « alerter, c’est chercher de l’aide »'
	},
	{
		said: words('as-tu (?:déjà )?été harcelée?|(?:est-ce que )?tu as (?:déjà )?été harcelée?'),
		instead: 'a shared device is no place for this question: ask about somebody of a story'
	}
];

/** A word of the trade: adults use it among themselves. */
export const FOR_STAFF: DontSay = {
	said: words('(?:cibles?|(?:élèves?|enfants?|personnes?|camarades?) ciblée?s?)'),
	word: true,
	instead:
		'« cible » is for notes to staff: write « l’élève visé » (primaire: « l’enfant à qui on fait du mal »)'
};
