import type { AuthoredActivity } from '../activity';
import { finding, type Finding } from '../finding';
import { judgedFindings } from './judged';

/**
 * A card that is answered before a class speaks of its characters: what would have a pupil tell of their own life,
 * or look at somebody of the class, is no card (pedagogy.md §7).
 */
const ONESELF = new RegExp(
	'(?<!\\p{L})(?:' +
		[
			"(?:as-tu|avez-vous|t['’]es-tu|vous êtes-vous|es-tu|êtes-vous) (?:déjà|un jour)",
			"(?:t['’]|vous )est-il (?:déjà )?arrivé",
			'racont(?:e|ez) (?:une fois|un jour|un moment|quand|ce qui)',
			'(?:dans|de) (?:ta|votre|notre) (?:classe|école|famille|vie)',
			"(?:quelqu['’]un|un élève|une élève) (?:d['’]ici|de la classe)"
		].join('|') +
		')',
	'iu'
);

/** Somebody who helps: an adult by what they are or by name, or a line by its id. */
const HELPS =
	/adulte|\{(?:\d\w*|mm?e?-[\w-]+)\}|(?<!\p{L})(?:école|maître|maîtresse|infirmi|prof|parent|famille|direct(?:eur|rice))/iu;

/** What is asked of the cards of a game on a trail. */
export function trailFindings(activity: AuthoredActivity<'trail'>): Finding[] {
	const { file, french } = activity;
	return [
		...french.cards.flatMap(({ id, pile, text, ideas }, index): Finding[] => {
			const at = ['cards', index];
			const own = ONESELF.exec(text)?.[0];
			const helped = pile !== 'help' || ideas.some((idea) => HELPS.test(idea.text));
			return [
				...(own === undefined
					? []
					: [
							finding(
								'asks-about-oneself',
								file.source,
								[...at, 'text'],
								`this card is answered before a class: ask about a character; here: ‹${own}›`
							)
						]),
				...(helped
					? []
					: [
							finding(
								'help-not-named',
								file.source,
								[...at, 'ideas'],
								`"${id}" asks who can help: one of its ideas names an adult, or a line by its id`
							)
						])
			];
		}),
		...judgedFindings(activity)
	];
}
