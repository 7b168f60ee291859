import { oneOf, press, type Play } from './play';

/** A slogan from a starter, a layout, papers, an image that is moved and made large, one thing looked at again. */
export const poster: Play<'poster'> = ({ content: { starters, checks } }, seed) => [
	press(oneOf(starters, seed).text),
	press('Suite : La feuille'),
	press('La bulle'),
	press('Lagon et blanc'),
	press('Suite : Les images'),
	press('Ajouter : Un banc'),
	press('En bas au milieu'),
	press('Grande'),
	press('C’est bien comme ça'),
	press('Suite : Emporter'),
	press(oneOf(checks, seed).text),
	press('Mon affiche est prête')
];
