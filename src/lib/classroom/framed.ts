import { pagesOf } from '$lib/activities/parts/stage/pages';
import { said, type Slide } from '$lib/activities/parts/stage/slides';
import type { Activity } from '$lib/domain/activity';

/** What stands before and after an activity on the stage: its title with its note, and what to keep of it. */
export const framed = ({ title, contentNote, whatIKeep }: Activity) => ({
	opening: [{ id: 'opening', title, lines: contentNote ? [contentNote] : [] }] satisfies Slide[],
	closing: [
		...pagesOf([whatIKeep.remember]).map((lines, i) => ({ id: `keep-${i}`, title: said('keep'), lines })),
		...pagesOf([whatIKeep.transfer]).map((lines, i) => ({ id: `later-${i}`, title: said('later'), lines }))
	] satisfies Slide[]
});
