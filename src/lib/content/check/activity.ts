import { opensOf, type AnyAuthoredActivity } from '../activity';
import { finding, type Finding } from '../finding';
import type { Library } from '../library';
import { numberFindings } from './numbers';
import { peopleFindings } from './people';
import { textsOf } from './prose';
import { readabilityFindings, WORD_LIMITS } from './readability';
import { renameFindings } from './renames';
import { quizFindings } from './quiz';
import { scenarioFindings } from './scenario';

/** What is asked of every activity, and then what its kind asks. */
export function activityFindings(activity: AnyAuthoredActivity, library: Library): Finding[] {
	const { french } = activity;
	const texts = textsOf(activity);
	const cast = 'cast' in french ? french.cast : undefined;
	const ofBand = Math.min(...french.bands.map((band) => WORD_LIMITS[band]));
	const inLang = (lang: string) => texts.filter((one) => one.lang === lang);
	return [
		...competenceFindings(activity, library),
		...openingFindings(activity, library),
		...renameFindings(activity),
		...peopleFindings(texts, library, cast),
		...numberFindings(texts, library.numbers),
		...readabilityFindings(inLang('fr'), ofBand, library.cast),
		...readabilityFindings(inLang('fr.simple'), WORD_LIMITS.simple, library.cast),
		...ofKind(activity, library)
	];
}

function ofKind(activity: AnyAuthoredActivity, library: Library): Finding[] {
	switch (activity.kind) {
		case 'quiz':
			return quizFindings(activity);
		case 'scenario':
			return scenarioFindings(activity, library);
		default:
			return [];
	}
}

/** What an activity opens in between is another one, small: it opens nothing itself. */
function openingFindings({ id, file, french }: AnyAuthoredActivity, library: Library): Finding[] {
	return opensOf(french).flatMap(({ activity, path }) => {
		const say = (message: string) => [finding('unknown-activity', file.source, path, message)];
		const opened = library.activities.find((one) => one.id === activity);
		if (!opened || activity === id) return say(`"${activity}" is no other activity of this booklet`);
		return opensOf(opened.french).length > 0
			? say(`"${activity}" opens an activity itself: one may go in one step, not two`)
			: [];
	});
}

function competenceFindings({ file, french }: AnyAuthoredActivity, library: Library): Finding[] {
	const known = new Set(library.facts.competences?.french.map((one) => one.id));
	return french.competences.flatMap((id, index) =>
		known.has(id)
			? []
			: [
					finding(
						'unknown-competence',
						file.source,
						['competences', index],
						`"${id}" is not in competences.yaml`
					)
				]
	);
}
