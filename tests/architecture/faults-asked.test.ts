import { describe, expect, it } from 'vitest';
import { faultsAsked } from '../../scripts/lib/faults-asked';

const known = [
	{ name: 'kill', short: 7, full: 1000, ways: ['device', 'kept'] },
	{ name: 'profile', short: 3, full: 40, ways: ['kept', 'today'] }
];
const asked = (...args: string[]) => faultsAsked(args, known, 42);

describe('npm run faults', () => {
	it('runs every campaign at its full size in each of its ways, by a seed of its own', () => {
		const { campaigns, runs, ways, seed, json, all } = asked();
		expect(campaigns.map((one) => [one.name, runs(one), ways(one)])).toEqual([
			['kill', 1000, ['device', 'kept']],
			['profile', 40, ['kept', 'today']]
		]);
		expect([seed, json, all]).toEqual([42, false, true]);
	});

	it('runs one by its name, as often and with the seed that is said', () => {
		const { campaigns, runs, seed, json, all } = asked(
			...['--campaign', 'kill', '--runs', '25', '--seed', '7', '--json']
		);
		expect(campaigns.map((one) => [one.name, runs(one)])).toEqual([['kill', 25]]);
		expect([seed, json, all]).toEqual([7, true, false]);
	});

	it('runs the short size, and one way alone: then only the campaigns that have it', () => {
		const { campaigns, runs, ways } = asked('--short', '--way', 'today');
		expect(campaigns.map((one) => [one.name, runs(one), ways(one)])).toEqual([['profile', 3, ['today']]]);
	});

	it.each([
		[['--campaign', 'kil'], 'There is no campaign "kil". There are: kill, profile.'],
		[['--campaign', 'kill', '--way', 'today'], 'There is no way "today" here. There are: device, kept.'],
		[['--runs', '0'], '--runs takes a whole number from 1 on, not "0".'],
		[['--seed', 'x'], '--seed takes a whole number from 1 on, not "x".'],
		[['--only', 'kill'], "Unknown option '--only'"]
	])('says what to write instead of %j', (args, said) => {
		expect(() => asked(...args)).toThrow(said);
	});
});
