import type { JournalStrip } from '../../../src/lib/activities/journal/schema';
import { keep, press, type Play } from './play';

/** Every strip but the last has words of one's own, begun with a starter where there are some; the last stays empty. */
export const journal: Play<'journal'> = ({ content: { strips } }) => [
	...strips.slice(0, -1).flatMap((strip) => [...written(strip), press('Suivant')]),
	press('J’ai fini')
];

function written({ label, prompt, starters }: JournalStrip) {
	const field = prompt ?? `Tes mots pour « ${label} »`;
	return starters ? [press(starters[0]!), press(`Garder : ${field}`)] : keep(field);
}
