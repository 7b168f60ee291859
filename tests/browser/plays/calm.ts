import { press, type Play } from './play';

/** Every exercise: those that are paced to their last step, a breath for a moment; then what it did is said. */
export const calm: Play<'calm'> = ({ content: { exercises } }) => [
	...exercises.flatMap((one) => [
		press(`Essayer : ${one.name}`),
		...(one.way === 'breathe'
			? [press('Commencer'), press('Stop'), press('Ça ne m’a pas aidé')]
			: [...one.steps.slice(1).map(() => press('Suivant')), press('J’ai fini'), press('Ça m’a fait du bien')])
	]),
	press('C’est bon pour moi')
];
