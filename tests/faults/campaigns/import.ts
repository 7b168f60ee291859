import { malformed, withstanding } from '../../notebook/malformed';
import { Outcome, type Campaign } from '../support/campaign';
import { hold } from '../support/properties';

/** Malformed files, of which a part is sealed as it should be. In `npm test` they are among the unit tests. */
export const imports: Campaign = {
	name: 'import',
	title: 'malformed files',
	on: 'code',
	short: 2000,
	full: 100_000,
	ways: ['device'],
	async run({ runs, seed }) {
		const outcome = new Outcome();
		for (const make of malformed)
			await hold(
				(tried) => withstanding(make, tried),
				{ runs: Math.ceil(runs * make.share), seed },
				outcome,
				`a file changed ${make.title}`
			);
		return outcome;
	}
};
