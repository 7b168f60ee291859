/** What was answered to the questions of the tree, case by case, and where those answers lead. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import type { TriageContent } from './schema';
import { dealt, heardOf, outcomeOf } from './selectors';
import type { TriageState } from './state';

export const recalled: Recall<TriageContent, TriageState> = (content, state) =>
	made(
		dealt(content, state).map((one) => {
			const lead = outcomeOf(content, state, one);
			return {
				title: one.text,
				rows: [
					...heardOf(content, state, one).map(({ question, said }) => ({
						label: question.text,
						lines: [{ key: `triage.answer.${said}` }]
					})),
					...(lead ? [{ lines: [content.leads[lead].name] }] : [])
				]
			};
		})
	);
