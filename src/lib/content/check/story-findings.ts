import type { Finding } from '../finding';
import type { Library } from '../library';
import type { Source } from '../source';
import type { Story } from './story';
import { graphFindings } from './story-graph-findings';
import { nameFindings } from './story-names';
import { orderFindings } from './story-order';
import { pedagogyFindings } from './story-pedagogy';
import { targetFindings } from './story-target';

/** What is asked of every story. The walk through its states waits until every name is known. */
export function storyFindings(source: Source, story: Story, library: Library): Finding[] {
	const names = nameFindings(source, story, library);
	const lost = names.some(({ rule }) => STOPS.includes(rule));
	return [
		...names,
		...pedagogyFindings(source, story),
		...orderFindings(source, story),
		...targetFindings(source, story),
		...(lost ? [] : graphFindings(source, story))
	];
}

const STOPS: readonly Finding['rule'][] = [
	'node-unknown',
	'choice-unknown',
	'variable-unknown',
	'variable-misused'
];
