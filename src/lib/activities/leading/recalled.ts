/** What was answered to each reaction of the class, in the order in which it was tried. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { givenTo, type LeadingState } from './engine';
import type { LeadingContent } from './schema';

export const recalled: Recall<LeadingContent, LeadingState> = ({ situations }, state) =>
	made(
		situations.map(({ id, title, reactions }) => ({
			title,
			rows: reactions.map(({ id: reaction, text, answers }) => ({
				label: text,
				lines: givenTo(state, id, reaction).flatMap(
					(given) => answers.find((one) => one.id === given)?.text ?? []
				)
			}))
		}))
	);
