import { dealt } from '../../../src/lib/activities/triage/selectors';
import type { Answer } from '../../../src/lib/activities/triage/answers';
import { press, type Play } from './play';

const WORDS: Readonly<Record<Answer, string>> = { yes: 'Oui', no: 'Non', unsure: 'Je ne sais pas' };

/** Every case of a round is led through the tree as its story goes; one of them by not knowing. */
export const triage: Play<'triage'> = ({ content }, seed, dealing) => {
	const cases = dealt(content, { seed: dealing, rounds: 1 });
	return cases.flatMap((one, nth) => [
		...(nth === seed % cases.length ? [press(WORDS.unsure)] : one.answers.map(({ is }) => press(WORDS[is]))),
		press(nth < cases.length - 1 ? 'Situation suivante' : 'Voir ce que j’ai regardé')
	]);
};
