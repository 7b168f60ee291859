import { parseArgs } from 'node:util';
import { isMissed, linesOf } from '../tests/bench/limits';
import { measured } from '../tests/bench/run';
import { tableOf } from '../tests/bench/table';
import { CONDITIONS } from '../tests/bench/visit';

/** The plain page is the yardstick: frozen, in bytes. */
const PLAIN_BYTES = 57_086;

const HELP = 'npm run bench [-- --url URL] [--json] [--runs N]';

/** `npm run bench`: the workbook beside two pages that play the same story, each slowed in the same way. */
export async function main(args: readonly string[]): Promise<number> {
	const options = { url: { type: 'string' }, json: { type: 'boolean' }, runs: { type: 'string' } } as const;
	try {
		const { url, json = false, runs = '9' } = parseArgs({ args: [...args], options }).values;
		if (!/^[1-9]\d*$/.test(runs)) throw new Error(`--runs is a number: ${HELP}`);
		const results = await measured({
			plainBytes: PLAIN_BYTES,
			url,
			runs: Number(runs),
			tell: json ? () => {} : console.info
		});
		const lines = linesOf(results);
		const missed = lines.filter(isMissed);
		if (json) console.info(JSON.stringify({ conditions: CONDITIONS, results, lines, missed }, null, 2));
		else {
			console.info(`\n${tableOf(lines)}\n`);
			for (const fault of [...results.ours.errors, ...results.ours.foreign]) console.info(fault);
			const verdict = missed.length === 0 ? 'Every limit holds.' : `${missed.length} limits are missed.`;
			console.info(`Median of ${results.runs}, processor ÷4, 150 ms, 1.6 Mbit/s. ${verdict}`);
		}
		return missed.length === 0 ? 0 : 1;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}
