import { tableWords } from '$lib/ambassadors/table/words';
import { readBooklet } from '$lib/content/booklet';
import { nameAll } from '$lib/domain/names';
import { LANGUAGES, type Language } from '$lib/i18n';

export const entries = () => LANGUAGES.map((lang) => ({ lang }));

/** On paper each story bears two names of the list: next to each other on the list, they would come back in the next story. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const { names, cases } = booklet.roleplay(lang);
	const { tracks, neither } = booklet.ambassadors(lang);
	const stories = cases.map((story, index) => {
		const [a, b] = [
			names[index % names.length]!,
			names[(index + Math.floor(names.length / 2)) % names.length]!
		];
		return { names: [a, b] as const, story: nameAll(story, { a: { name: a }, b: { name: b } }) };
	});
	return {
		lang,
		back: `/${lang}/ambassadeurs/table/`,
		backLabel: 'shell.back',
		tableWords: tableWords[lang],
		stories,
		tracks,
		neither
	};
};
