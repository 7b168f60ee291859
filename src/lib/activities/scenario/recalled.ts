/** What was chosen, in the order of the story. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { decisions } from './path';
import type { ScenarioContent } from './schema';
import type { ScenarioState } from './state';

export const recalled: Recall<ScenarioContent, ScenarioState> = (content, state) =>
	made([
		{
			rows: decisions(content, state).map(({ node, choice }, rank) => ({
				label: node.moment ?? { key: 'scenario.path.moment', values: { n: String(rank + 1) } },
				lines: [choice.text]
			}))
		}
	]);
