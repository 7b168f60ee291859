import type { AuthoredActivity } from '../activity';
import type { Finding } from '../finding';
import type { Library } from '../library';
import { graphFindings } from './scenario-graph-findings';
import { nameFindings } from './scenario-names';
import { orderFindings } from './scenario-order';
import { pedagogyFindings } from './scenario-pedagogy';
import { targetFindings } from './scenario-target';

/** What is asked of every scenario. The walk through its states waits until every name is known. */
export function scenarioFindings(
	{ file, french }: AuthoredActivity<'scenario'>,
	library: Library
): Finding[] {
	const names = nameFindings(file.source, french, library);
	const lost = names.some(({ rule }) => STOPS.includes(rule));
	return [
		...names,
		...pedagogyFindings(file.source, french),
		...orderFindings(file.source, french),
		...targetFindings(file.source, french),
		...(lost ? [] : graphFindings(file.source, french))
	];
}

const STOPS: readonly Finding['rule'][] = [
	'node-unknown',
	'choice-unknown',
	'variable-unknown',
	'variable-misused'
];
