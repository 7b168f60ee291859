import { ambassadorsWords } from '$lib/ambassadors/words.server';
import { readBooklet } from '$lib/content/booklet';
import type { Language } from '$lib/i18n';
import { planWords } from '$lib/plan/words.server';

/** For the adult who trains them: what to set up, the five skills of the programme, what shows them. */
export const load = ({ params }) => {
	const lang = params.lang as Language;
	const booklet = readBooklet();
	const { before, skills } = booklet.ambassadors(lang);
	const shelf = booklet.shelf(lang);
	return {
		back: `/${lang}/ambassadeurs/`,
		backLabel: 'shell.ambassadors',
		before,
		skills: skills.map((skill) => ({
			...skill,
			activities: skill.activities.flatMap((id) => shelf.find((one) => one.id === id) ?? [])
		})),
		parcours: booklet.parcours(lang).filter((one) => one.for === 'ambassadors'),
		words: { ...ambassadorsWords[lang], ...planWords[lang] }
	};
};
