import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import budget from '../tests/budget.json';

interface Counted {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

interface Suite {
	readonly name: keyof typeof budget;
	readonly args: readonly string[];
	/** Reads what the suite counted; a suite without a count counts as one. */
	readonly count?: () => Counted;
}

const VITEST = 'test-results/unit.json';
const BROWSER = 'test-results/browser.json';

function vitestCount(): Counted {
	const report = JSON.parse(readFileSync(VITEST, 'utf8')) as Record<string, number>;
	return {
		passed: report.numPassedTests ?? 0,
		failed: report.numFailedTests ?? 0,
		skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)
	};
}

function browserCount(): Counted {
	const { stats } = JSON.parse(readFileSync(BROWSER, 'utf8')) as { stats: Record<string, number> };
	return {
		passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
		failed: stats.unexpected ?? 0,
		skipped: stats.skipped ?? 0
	};
}

const CHECK: Suite = { name: 'check', args: ['run', 'check'] };
const LINT: Suite = { name: 'lint', args: ['run', 'lint'] };
const CONTENT: Suite = { name: 'content', args: ['run', 'content:check'] };
const BUILD: Suite = { name: 'build', args: ['run', 'build'] };
const UNIT: Suite = {
	name: 'unit',
	args: ['run', 'test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`],
	count: vitestCount
};
const BROWSER_SUITE: Suite = { name: 'browser', args: ['run', 'test:browser'], count: browserCount };

interface Outcome {
	readonly suite: Suite;
	readonly succeeded: boolean;
	readonly seconds: number;
	/** Read when the suite ends: the browser's one empties the folder of reports when it begins. */
	readonly counted: Counted;
}

/**
 * `npm test`: everything, each suite beside its budget in seconds; all run even if one fails. What does not fit
 * is looked at in part, chosen by `SEED`; `npm run test:full` looks at all of it, lint with types included. Lint keeps one
 * processor busy while types, content and build keep the other, and what it says is printed when it is done; units
 * and browser use both.
 */
export async function main([extent]: readonly string[] = []): Promise<number> {
	if (extent === 'full') process.env.FULL = '1';
	else process.env.PRECOMPRESS = 'no';
	rmSync('test-results', { recursive: true, force: true });
	mkdirSync('test-results', { recursive: true });
	const lint = run(LINT, true);
	const outcomes = [await run(CHECK), await run(CONTENT), await run(BUILD), await lint];
	outcomes.push(await run(UNIT), await run(BROWSER_SUITE));

	const total = { passed: 0, failed: 0, skipped: 0 };
	console.info('');
	for (const { suite, succeeded, seconds, counted } of outcomes) {
		total.passed += counted.passed;
		total.failed += counted.failed;
		total.skipped += counted.skipped;
		const over = seconds > budget[suite.name] ? ', over its budget' : '';
		console.info(
			`${suite.name}: ${succeeded ? 'passed' : 'FAILED'} in ${seconds} s of ${budget[suite.name]} s${over}`
		);
	}
	const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
	console.info(`${total.passed} passed, ${total.failed} failed${skipped}`);
	return total.failed > 0 ? 1 : 0;
}

/** @param aside its output waits until it ends, so that it does not mix with another suite's */
function run(suite: Suite, aside = false): Promise<Outcome> {
	const began = Date.now();
	return new Promise((resolve) => {
		const child = spawn('npm', [...suite.args], {
			stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			shell: process.platform === 'win32'
		});
		const said: Buffer[] = [];
		child.stdout?.on('data', (data: Buffer) => said.push(data));
		child.stderr?.on('data', (data: Buffer) => said.push(data));
		const end = (succeeded: boolean) => {
			process.stdout.write(Buffer.concat(said));
			const seconds = Math.round((Date.now() - began) / 1000);
			resolve({ suite, succeeded, seconds, counted: countOf(suite, succeeded) });
		};
		child.on('error', () => end(false));
		child.on('close', (status) => end(status === 0));
	});
}

/** A suite that failed without counting a failure (it did not start, say) counts one. */
function countOf(suite: Suite, succeeded: boolean): Counted {
	const whole = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
	if (!suite.count) return whole;
	try {
		const counted = suite.count();
		if (counted.passed + counted.failed === 0) return { passed: 0, failed: 1, skipped: counted.skipped };
		return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
	} catch {
		return { ...whole, passed: 0, failed: 1 };
	}
}
