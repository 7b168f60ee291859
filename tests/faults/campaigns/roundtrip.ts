import { roundTrip } from '../../notebook/round-trip';
import { Outcome, type Campaign } from '../support/campaign';
import { hold } from '../support/properties';

/** Export, import, export. In `npm test` it is among the unit tests. */
export const roundtrip: Campaign = {
	name: 'roundtrip',
	title: 'export, import, export',
	on: 'code',
	short: 100,
	full: 10_000,
	ways: ['device'],
	async run({ runs, seed }) {
		const outcome = new Outcome();
		const property = await roundTrip();
		await hold((tried) => tried(property), { runs, seed }, outcome, 'not equal after the way there and back');
		return outcome;
	}
};
