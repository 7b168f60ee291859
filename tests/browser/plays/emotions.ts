import { keep, oneOf, press, type Play } from './play';

/** Two families of the wheel, each with a nearer word, how strong it is and where; a sentence, if there is room. */
export const emotions: Play<'emotions'> = ({ content: { families, body, write } }, seed) => [
	...[0, 1].flatMap((turn) => {
		const { name, nuances, intensities } = oneOf(families, seed + turn);
		return [
			press(name),
			press(oneOf(nuances, seed).word),
			press(oneOf(intensities, seed + turn).word),
			press(oneOf(body, seed + turn).label)
		];
	}),
	...(write ? keep(write.label) : []),
	press('C’est tout pour moi')
];
