/** A star and its plan, as a notebook tells them again. */
import type { Recall } from '../parts/recalled';
import type { CircleState } from './engine';
import { nameOf, people } from './people';
import type { CircleContent } from './schema';

export const recalled: Recall<CircleContent, CircleState> = (content, state) => {
	const all = people(content, state);
	const named = (who: CircleState['first']) => (who ? nameOf(content, state, who) : '');
	const branches = content.branches
		.map(({ id, name }) => {
			const there = all.filter(({ branch }) => branch === id);
			return { id, name, people: there.map((who) => nameOf(content, state, who)) };
		})
		.filter((branch) => branch.people.length > 0);
	const said = content.plan.sentences.find(({ id }) => id === state.line?.sentence)?.text;
	const line = state.line?.text ?? said ?? '';
	if (branches.length === 0 && line === '') return undefined;
	return { is: 'star', branches, first: named(state.first), line, next: named(state.next) };
};
