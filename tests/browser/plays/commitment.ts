import { oneOf, press, type Play } from './play';

/** One is taken, with a place and somebody; on coming back it is not yet done, made smaller, and then done. */
export const commitment: Play<'commitment'> = ({ content: { commitments, when, help } }, seed) => {
	const { text, smaller } = oneOf(commitments, seed);
	return [
		press(text),
		press(oneOf(when.options, seed).text),
		press(oneOf(help.options, seed).text),
		press('Je prends cet engagement'),
		press('Pas encore'),
		press(oneOf(smaller, seed).text),
		press('Regarder encore une fois'),
		press('Ça s’est fait')
	];
};
