/** A star of trusted people on paper: a branch to fill for each place of one's life, and a plan. */
import { said, type Drawing, type SheetOf } from '../parts/sheet/blocks';
import type { CircleBranch, CircleContent } from './schema';
import { cut, firstLine, LINE, ray } from './star';

export const circleSheet: SheetOf<CircleContent> = ({ intro, branches, plan }) => ({
	todo: said('circleTodo'),
	own: true,
	blocks: [
		{
			block: 'beside',
			picture: { block: 'drawing', drawing: starOf(branches) },
			others: [{ block: 'text', text: intro }]
		},
		...branches.map(
			({ name, hint, roles }) =>
				({
					block: 'lines',
					label: name,
					hint,
					starters: roles.map((one) => one.name),
					lines: 1
				}) as const
		),
		{ block: 'heading', text: plan.worry },
		{ block: 'lines', label: said('circleFirst'), lines: 1 },
		{ block: 'ticks', title: said('circleSay'), options: plan.sentences.map(({ text }) => text) },
		{ block: 'text', text: plan.next },
		{ block: 'lines', label: said('circleSecond'), lines: 1 }
	],
	answers: []
});

function starOf(branches: readonly CircleBranch[]): Drawing {
	const rays = branches.map((_, index) => ray(index, branches.length));
	return {
		box: '-240 -240 480 480',
		size: 'half',
		describe: said('circleStar'),
		paths: rays.map(({ paper }) => ({ d: paper, look: 'paper' })),
		labels: rays.map(({ tip }, index) => {
			const lines = cut(branches[index]!.name);
			return { x: tip.x, y: firstLine(tip.y, lines.length) + ((lines.length - 1) * LINE) / 2, lines };
		})
	};
}
