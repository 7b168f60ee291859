import { campaigns } from '../tests/faults/campaigns';
import { Outcome, type Campaign, type Way } from '../tests/faults/support/campaign';
import { serveNotebook } from '../tests/faults/support/site';
import { faultsAsked } from './lib/faults-asked';

/** A school tablet of 2018, beside a machine of today. */
const SLOWED = 6;

/** `npm run faults`: each campaign at its full size, in each way of keeping. A seed replays one that failed. */
export async function main(args: readonly string[]): Promise<number> {
	try {
		const asked = faultsAsked(args, campaigns, 1 + (Date.now() % 1_000_000));
		// What is not the answer goes beside it: whoever reads the JSON reads nothing else.
		const say = asked.json ? console.error : console.info;
		console.info = console.error;
		const needed = asked.campaigns.some(({ on }) => on === 'notebook');
		const notebook = needed ? await serveNotebook() : undefined;
		const told: Told[] = [];
		for (const campaign of asked.campaigns) {
			const outcomes: Outcome[] = [];
			const began = Date.now();
			const [runs, seed] = [asked.runs(campaign), asked.seed];
			for (const way of asked.ways(campaign) as readonly Way[]) {
				const from = Date.now();
				const given = { url: notebook?.url ?? '', runs, seed, way, slowed: SLOWED };
				const outcome = await campaign.run(given).catch((error: unknown) => brokenOff(error, seed));
				outcomes.push(outcome);
				say(lineOf(campaign, way, runs, seed, outcome, Date.now() - from).join('\n'));
			}
			told.push(toldOf(campaign, runs, seed, outcomes, Date.now() - began));
		}
		await notebook?.close();
		if (asked.json) process.stdout.write(`${JSON.stringify(asked.all ? told : told[0], null, 2)}\n`);
		return told.every(({ failures }) => failures.length === 0) ? 0 : 1;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}

/** A campaign that could not go on has not held. */
function brokenOff(error: unknown, seed: number): Outcome {
	const outcome = new Outcome();
	outcome.fail(seed, `it broke off: ${error instanceof Error ? error.message : String(error)}`);
	return outcome;
}

/** What `--json` tells of a campaign: `runs` of each of its ways, the rest of all of them together. */
interface Told {
	readonly campaign: string;
	readonly runs: number;
	readonly seed: number;
	readonly acknowledged: number;
	readonly lost: number;
	readonly torn: number;
	readonly failures: Outcome['failures'];
	readonly seconds: number;
}

function toldOf(
	{ name }: Campaign,
	runs: number,
	seed: number,
	outcomes: readonly Outcome[],
	ms: number
): Told {
	const sum = (of: 'acknowledged' | 'lost' | 'torn') => outcomes.reduce((all, one) => all + one[of], 0);
	const [acknowledged, lost, torn] = [sum('acknowledged'), sum('lost'), sum('torn')];
	const failures = outcomes.flatMap((one) => one.failures);
	return { campaign: name, runs, seed, acknowledged, lost, torn, failures, seconds: Math.round(ms / 1000) };
}

function lineOf(
	{ name, title }: Campaign,
	way: Way,
	runs: number,
	seed: number,
	{ acknowledged, lost, torn, failures, measured }: Outcome,
	ms: number
): string[] {
	const holds = failures.length === 0 ? 'holds' : 'FAILS';
	const numbers = Object.entries({ acknowledged, lost, torn, ...measured }).map(
		([what, value]) => `${what}: ${Math.round(value * 10) / 10}`
	);
	return [
		`${holds}  ${name} (${title}), ${way}: ${runs} runs, seed ${seed}, ${Math.round(ms / 1000)} s`,
		`       ${numbers.join('; ')}`,
		...failures.map((one) => `       seed ${one.seed}: ${one.what}`)
	];
}
