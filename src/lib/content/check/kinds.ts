import type { KindId } from '$lib/activities/engines';
import type { AnyAuthoredActivity, AuthoredActivity } from '../activity';
import type { Finding } from '../finding';
import type { Library } from '../library';
import { dialogueFindings } from './dialogue';
import { judgedFindings } from './judged';
import { leadingFindings } from './leading';
import { quizFindings } from './quiz';
import { scenarioStory } from './scenario-story';
import { storyFindings } from './story-findings';
import { threadStory } from './thread-story';
import { trailFindings } from './trail';

type Check<K extends KindId> = (activity: AuthoredActivity<K>, library: Library) => Finding[];

/** What a kind asks of its content besides its schema. A kind that asks nothing of its own is not listed. */
const CHECKS: { readonly [K in KindId]?: Check<K> } = {
	dialogue: dialogueFindings,
	leading: leadingFindings,
	quiz: quizFindings,
	scenario: ({ file, french }, library) => storyFindings(file.source, scenarioStory(french), library),
	thread: ({ file, french }, library) => storyFindings(file.source, threadStory(french), library),
	trail: trailFindings
};

export const kindFindings = (activity: AnyAuthoredActivity, library: Library): Finding[] =>
	(CHECKS[activity.kind] as Check<KindId> | undefined)?.(activity, library) ?? judgedFindings(activity);
