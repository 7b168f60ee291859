import type { Finding } from '../finding';
import type { Library } from '../library';
import { numberFindings } from './numbers';
import { textsOf } from './prose';
import { unknownFacts } from './unknown-facts';

/** Whether the steps and the card name numbers that are there, and spell none. */
export function procedureFindings({ facts: { procedure, help }, numbers }: Library): Finding[] {
	if (!procedure) return [];
	const { source } = procedure.file;
	const path = ['confide', 'danger', 'numbers'];
	return [
		...unknownFacts(help?.french.entries, procedure.french.confide.danger.numbers, {
			source,
			path,
			file: 'help.yaml'
		}),
		...numberFindings(textsOf(procedure), numbers)
	];
}
