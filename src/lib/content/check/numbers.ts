import { finding, type Finding } from '../finding';
import { spelledNumbers, type Numbers } from '../numbers';
import type { PlacedText } from './prose';

/** Law 8 of the product: a number stands once, in a file of facts; an activity names it. */
export function numberFindings(texts: readonly PlacedText[], numbers: Numbers): Finding[] {
	return texts.flatMap(({ source, path, text }) =>
		spelledNumbers(text, numbers).map((id) =>
			finding('number-by-letters', source, path, `write {${id}}: a number stands once, in the files of facts`)
		)
	);
}
