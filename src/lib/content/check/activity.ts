import { engines } from '$lib/activities/engines';
import type { Band } from '$lib/domain/activity';
import { opensOf, peopleIn, type AnyAuthoredActivity } from '../activity';
import { BANDS } from '../activity-schema';
import { finding, type Finding } from '../finding';
import type { Library } from '../library';
import { kindFindings } from './kinds';
import { numberFindings } from './numbers';
import { peopleFindings } from './people';
import { textsOf } from './prose';
import { readabilityFindings, READING_LIMITS } from './readability';
import { renameFindings } from './renames';

/** What is asked of every activity, and then what its kind asks. */
export function activityFindings(activity: AnyAuthoredActivity, library: Library): Finding[] {
	const { french } = activity;
	const texts = textsOf(activity);
	const cast = 'cast' in french ? french.cast : undefined;
	// A guide is for adults.
	const forPupils = texts.filter((one) => one.within.path[0] !== 'guide');
	const inLang = (lang: string) => forPupils.filter((one) => one.lang === lang);
	return [
		...competenceFindings(activity, library),
		...openingFindings(activity, library),
		...privacyFindings(activity),
		...guideFindings(activity),
		...renameFindings(activity),
		...peopleFindings(texts, library, cast, peopleIn(activity)),
		...numberFindings(texts, library.numbers),
		...readabilityFindings(inLang('fr'), READING_LIMITS[youngest(french.bands)], library.cast),
		...readabilityFindings(inLang('fr.simple'), READING_LIMITS.simple, library.cast),
		...kindFindings(activity, library)
	];
}

/** Whoever is youngest among its readers sets how it is written. */
const youngest = (bands: readonly Band[]): Band => BANDS.find((band) => bands.includes(band)) ?? 'lycee';

/** What is done in a private kind is about oneself: a class never looks on. */
function privacyFindings({ file, kind, french }: AnyAuthoredActivity): Finding[] {
	const index = french.modes.indexOf('projection');
	if (!engines[kind].private || index < 0) return [];
	const message = `what is done in a "${kind}" is about oneself: it is never projected`;
	return [finding('private-in-projection', file.source, ['modes', index], message)];
}

/** Whoever leads an activity finds a course that lasts as long as it does. */
function guideFindings({ file, french }: AnyAuthoredActivity): Finding[] {
	const { guide, modes, minutes } = french;
	if (!guide) {
		const message = 'an adult leads this activity: give it a `guide` (aim, material, steps, expect)';
		return modes.some((mode) => mode !== 'solo')
			? [finding('guide-missing', file.source, ['modes'], message)]
			: [];
	}
	const sum = guide.steps.reduce((total, step) => total + step.minutes, 0);
	const message = `the steps of the guide add up to ${sum} minutes, and the activity says ${minutes}`;
	return sum === minutes ? [] : [finding('guide-minutes', file.source, ['guide', 'steps'], message)];
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
