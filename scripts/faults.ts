import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { campaigns } from '../tests/faults/campaigns';
import { serveSite } from './lib/static-server';
import { serveNotebook } from '../tests/faults/support/site';

const HELP = 'npm run faults [-- --only TEXT] [--size N] [--seed N] [--short]';

/** A school tablet of 2018, beside a machine of today. */
const SLOWED = 6;

/** `npm run faults`: each campaign at its full size, in each way of keeping. A seed replays one that failed. */
export async function main(args: readonly string[]): Promise<number> {
	const text = { type: 'string' } as const;
	const options = { only: text, size: text, seed: text, short: { type: 'boolean' } } as const;
	try {
		const {
			only = '',
			size,
			seed = String(Date.now() % 1_000_000),
			short
		} = parseArgs({
			args: [...args],
			options
		}).values;
		if (![size ?? '1', seed].every((one) => /^[1-9]\d*$/.test(one))) throw new Error(HELP);
		const chosen = campaigns.filter(({ name }) => name.includes(only));
		if (chosen.length === 0) throw new Error(`No campaign is called so. ${HELP}`);
		const notebook = await serveNotebook();
		const site = existsSync('build/200.html') ? await serveSite('build') : undefined;
		let failed = 0;
		for (const campaign of chosen)
			for (const way of campaign.ways) {
				const often = size === undefined ? campaign[short ? 'short' : 'full'] : Number(size);
				const began = Date.now();
				const { faults, measured } = await campaign.run({
					url: notebook.url,
					site: site?.url,
					size: often,
					seed: Number(seed),
					way,
					slowed: SLOWED
				});
				failed += faults.length;
				const took = `${Math.round((Date.now() - began) / 1000)} s, seed ${seed}`;
				const told = Object.entries(measured).map(
					([name, value]) => `${name}: ${Math.round(value * 10) / 10}`
				);
				console.info(`${faults.length === 0 ? 'holds' : 'FAILS'}  ${campaign.name}, ${way} (${took})`);
				console.info(`       ${told.join('; ')}`);
				for (const fault of faults) console.info(`       ${fault}`);
			}
		await notebook.close();
		await site?.close();
		return failed === 0 ? 0 : 1;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}
