import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import cahierEn from '../cahier/messages/en.json';
import cahierFr from '../cahier/messages/fr.json';
import carnetEn from '../carnet/messages/en.json';
import carnetFr from '../carnet/messages/fr.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

/** Erasing is asked here in the words of the pages that it is theirs. */
const words: Readonly<Record<Language, Words>> = {
	fr: { ...cahierFr, ...erasing(carnetFr), ...fr },
	en: { ...cahierEn, ...erasing(carnetEn), ...en }
};

export const load = ({ params }) => ({
	back: `/${params.lang}/`,
	backLabel: 'shell.home',
	hide: true,
	words: words[params.lang as Language],
	privacy: readBooklet().privacy(params.lang as Language),
	/** Short addresses of the séances for 8 to 10: whoever came by one reads what is written for them. */
	youngSeances: readBooklet()
		.courses(params.lang)
		.filter(({ band }) => band === 'primaire')
		.flatMap(({ seances }) => seances.map(({ short }) => short))
});

function erasing({ carnet }: typeof carnetFr): Words {
	const { eraseMine, eraseMineTitle, eraseMineText, eraseYes, eraseNo, erased, failed } = carnet;
	return { carnet: { eraseMine, eraseMineTitle, eraseMineText, eraseYes, eraseNo, erased, failed } };
}
