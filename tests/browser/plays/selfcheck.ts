import { keep, oneOf, press, type Play } from './play';

/** Two looks, each sentence at two places; own words for one of them. */
export const selfcheck: Play<'selfcheck'> = ({ content: { sentences, words } }, seed) => {
	const look = (turn: number) =>
		sentences.map(({ text }, index) => press(`${text} : ${oneOf(words, seed + index + turn).text}`));
	const own = `Avec mes mots : ${oneOf(sentences, seed).text}`;
	return [
		...look(0),
		press('Garder ce regard'),
		press('Regarder à nouveau'),
		...look(1),
		press(`Avec mes mots : ${own}`),
		...keep(own),
		press('Voir les deux')
	];
};
