/** A commitment, as a notebook tells it again. */
import type { Recall } from '../parts/recalled';
import type { CommitmentState } from './engine';
import type { CommitmentContent } from './schema';
import { answerText, whatText } from './told';

export const recalled: Recall<CommitmentContent, CommitmentState> = (content, state) => {
	const what = whatText(content, state.what);
	if (what === '') return undefined;
	return {
		is: 'commitment',
		what,
		when: answerText(content, 'when', state.when),
		help: answerText(content, 'help', state.help),
		looks: state.looks.filter((look) => look.what !== null).map(({ how }) => how)
	};
};
