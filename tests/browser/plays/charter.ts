import { oneOf, press, type Play } from './play';

/** A sentence of each theme and one of the class's own, as many as fit; a vote on each; another order; the end. */
export const charter: Play<'charter'> = ({ content: { themes, most } }, seed) => {
	const from = themes.slice(0, most - 1);
	return [
		...from.flatMap(({ name, proposals }) => [press(name), press(oneOf(proposals, seed).text)]),
		{ write: 'On répare quand on a blessé.', into: 'Écrivez une phrase à vous' },
		press('Garder cette phrase'),
		press('Suite : Voter'),
		{ write: '12', into: 'Combien d’élèves' },
		press('Garder ce nombre'),
		...Array.from({ length: from.length + 1 }, (_, index) => [
			{ write: String(12 - index), into: 'Combien de mains' },
			press('Garder ce compte')
		]).flat(),
		press('Révéler'),
		press('Suite : Écrire'),
		press('Monter la phrase 2'),
		press('Suite : Signer'),
		press('Notre charte est prête')
	];
};
