import { readBooklet } from '$lib/content/booklet';
import type { Language, Words } from '$lib/i18n';
import type { FactSection } from './facts';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** Every number, hour, law and statistic that the workbook uses, as the files of facts hold them. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const sections: FactSection[] = [
		{
			id: 'help',
			facts: booklet.help(lang).entries.map(({ number, name, when, for: what, ...fact }) => ({
				...dated(fact),
				title: number === name || name.includes(number) ? name : `${number} · ${name}`,
				lines: [when, what]
			}))
		},
		{
			id: 'law',
			facts: booklet.law(lang).map(({ text, reference, ...fact }) => ({
				...dated(fact),
				title: text,
				lines: [reference]
			}))
		},
		{
			id: 'statistics',
			facts: booklet.statistics(lang).map(({ text, year, definition, ...fact }) => ({
				...dated(fact),
				title: text,
				lines: [`${year} · ${definition}`]
			}))
		},
		{
			id: 'frameworks',
			facts: booklet.frameworks(lang).map(({ who, text, ...fact }) => ({
				...dated(fact),
				title: `${who} · ${text}`,
				lines: []
			}))
		}
	];
	return { back: `/${lang}/adultes/`, backLabel: 'shell.adults', words: words[lang], sections };
};

/** What every fact bears, and nothing else of it: the page carries no more than it shows. */
function dated({
	id,
	source,
	verifiedOn,
	mark
}: Pick<FactSection['facts'][number], 'id' | 'source' | 'verifiedOn' | 'mark'>) {
	return { id, source, verifiedOn, mark };
}
