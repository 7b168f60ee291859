import { expect, test } from 'vitest';
import type { PlacedText } from '$lib/content/check/prose';
import { wordingFindings } from '$lib/content/check/wording';
import { parseSource } from '$lib/content/source';

const source = parseSource('un.yaml', '');

/** The rules that a text breaks where it stands in `tree`. */
function rulesOf(text: string, tree: unknown = { text }, path: PlacedText['path'] = ['text'], lang = 'fr') {
	const one = { source, path, textId: path.join('.'), lang, text, within: { tree, path } };
	return wordingFindings([one]).map(({ rule }) => rule);
}

const SAID = [
	'Ignore-les.',
	'Ne t’inquiète pas, ignore-les et ça passera.',
	'Il faut juste les ignorer.',
	'Le mieux, c’est simple : il suffit d’ignorer les moqueries.',
	'Défends-toi !',
	'Il n’a qu’à se défendre.',
	'Tu dois te défendre.',
	'Rends les coups.',
	'On peut rendre les coups.',
	'Venge-toi.',
	'Tu l’as cherché.',
	'Elle l’a bien cherché.',
	'Tu le mérites.',
	'T’as que ce que tu mérites.',
	'C’est de ta faute.',
	'Si on se moque, c’est aussi sa faute.',
	'Tu aurais dû réagir.',
	'Pourquoi ne t’es-tu pas défendu ?',
	'Qu’as-tu fait pour ça ?',
	'Change de look.',
	'Tu peux changer ta façon de t’habiller.',
	'Un témoin qui se tait est complice.',
	'Les témoins sont aussi des complices.',
	'Ne rien dire, c’est être complice.',
	'La victime reste seule.',
	'Ce n’est pas une victime.',
	'Le harceleur et les harceleuses.',
	'Voilà son bourreau.',
	'Zéro tolérance ici.',
	'Sale balance !',
	'Tu es une balance.',
	'As-tu déjà été harcelé ?'
];
for (const text of SAID)
	test(`dont-say: hears « ${text} »`, () => {
		expect(rulesOf(text)).toEqual(['dont-say']);
	});

const NOT_SAID = [
	'Ce n’est pas ta faute.',
	'Rien de cela n’est de ta faute.',
	'C’est pas de ta faute.',
	'On peut croire que c’est de sa faute. Non.',
	'Les ignorer ne suffit pas.',
	'Il ne suffit pas de les ignorer.',
	'On ne rend pas les coups.',
	'Mettre fin aux coups, sans rendre les coups.',
	'Personne ne le mérite.',
	'Il l’a cherché partout dans la cour.',
	'Elle l’a cherchée des yeux.',
	'Ce n’est pas à toi de changer de look.',
	'On peut changer de place à tout moment.',
	'Un témoin n’est pas complice.',
	'Un témoin peut faire un petit geste sûr.',
	'Demander de l’aide, ce n’est pas balancer.',
	'La balance de la cuisine est cassée.',
	'Se défendre comme on peut ne donne tort à personne.',
	'L’élève qui harcèle peut s’arrêter.',
	'Tu mérites qu’on t’écoute.',
	'Rends-lui sa trousse.'
];
for (const text of NOT_SAID)
	test(`dont-say: leaves « ${text} » alone`, () => {
		expect(rulesOf(text)).toEqual([]);
	});

test('leaves other languages alone, and reads « Version simple »', () => {
	expect(rulesOf('La victime', undefined, ['a'], 'en')).toEqual([]);
	expect(rulesOf('La victime', undefined, ['a'], 'fr.simple')).toEqual(['dont-say']);
});

test('word-for-staff: hears the noun and the pupil, not the verb', () => {
	expect(rulesOf('La cible se tait.')).toEqual(['word-for-staff']);
	expect(rulesOf('Un élève ciblé se tait.')).toEqual(['word-for-staff']);
	expect(rulesOf('Le message ciblait un groupe.')).toEqual([]);
});

const BLAME = 'Tu l’as cherché.';
const QUOTED = `« ${BLAME} »`;

test('lets a quiz put a false belief, and answers that are rethought', () => {
	const options = (verdict: string) => [{ id: 'true', verdict, text: BLAME, explanation: QUOTED }];
	expect(rulesOf(QUOTED, { statement: QUOTED, options: options('rethink') }, ['statement'])).toEqual([]);
	expect(rulesOf(QUOTED, { statement: QUOTED, options: options('fits') }, ['statement'])).toEqual([]);
	expect(rulesOf(BLAME, { statement: BLAME, options: options('rethink') }, ['statement'])).toEqual([]);
	expect(rulesOf(BLAME, { statement: BLAME, options: options('fits') }, ['statement'])).toEqual(['dont-say']);
	for (const verdict of ['rethink', 'partly'])
		expect(rulesOf(BLAME, { options: options(verdict) }, ['options', 0, 'text'])).toEqual([]);
});

test('does not let an answer that fits say it, nor an explanation in the booklet’s own voice', () => {
	const tree = (text: string) => ({ options: [{ id: 'a', verdict: 'fits', text, explanation: BLAME }] });
	expect(rulesOf(QUOTED, tree(QUOTED), ['options', 0, 'text'])).toEqual(['dont-say']);
	// What a scene reports is no advice.
	const told = `On lui dit : ${QUOTED}`;
	expect(rulesOf(told, tree(told), ['options', 0, 'text'])).toEqual([]);
	expect(rulesOf(BLAME, tree(BLAME), ['options', 0, 'explanation'])).toEqual(['dont-say']);
	expect(rulesOf(`Dire ${QUOTED} fait mal.`, tree(BLAME), ['options', 0, 'explanation'])).toEqual([]);
});

test('lets a choice say it in « » where its effect is shown, and never where it protects', () => {
	const tree = (tone: string) => ({ choices: [{ id: 'a', tone, text: QUOTED }] });
	for (const tone of ['effect', 'reread', 'almost'])
		expect(rulesOf(QUOTED, tree(tone), ['choices', 0, 'text'])).toEqual([]);
	expect(rulesOf(QUOTED, tree('protects'), ['choices', 0, 'text'])).toEqual(['dont-say']);
	expect(rulesOf(BLAME, tree('effect'), ['choices', 0, 'text'])).toEqual(['dont-say']);
});

test('lets people of a story say it, but not the adult who helps', () => {
	const node = (rest: object) => ({ nodes: [{ id: 'a', text: QUOTED, ...rest }] });
	const at = ['nodes', 0, 'text'];
	expect(rulesOf(QUOTED, node({}), at)).toEqual([]);
	expect(rulesOf(QUOTED, node({ relay: 'adult', answers: 'fails' }), at)).toEqual([]);
	expect(rulesOf(QUOTED, node({ relay: 'adult' }), at)).toEqual(['dont-say']);
});
