import { spawnSync } from 'node:child_process';
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

const suites: readonly Suite[] = [
	{ name: 'check', args: ['run', 'check'] },
	{ name: 'lint', args: ['run', 'lint'] },
	{ name: 'content', args: ['run', 'content:check'] },
	{
		name: 'unit',
		args: ['run', 'test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`],
		count: vitestCount
	},
	{ name: 'build', args: ['run', 'build'] },
	{ name: 'browser', args: ['run', 'test:browser'], count: browserCount }
];

/**
 * `npm test`: everything, in order, each suite beside its budget in seconds; all run even if one fails. What does
 * not fit is looked at in part, chosen by `SEED`; `npm run test:full` looks at all of it.
 */
export function main([extent]: readonly string[] = []): Promise<number> {
	if (extent === 'full') process.env.FULL = '1';
	rmSync('test-results', { recursive: true, force: true });
	mkdirSync('test-results', { recursive: true });
	const total = { passed: 0, failed: 0, skipped: 0 };
	const lines: string[] = [];
	for (const suite of suites) {
		const began = Date.now();
		const { status } = spawnSync('npm', [...suite.args], {
			stdio: 'inherit',
			shell: process.platform === 'win32'
		});
		const seconds = Math.round((Date.now() - began) / 1000);
		const counted = countOf(suite, status === 0);
		total.passed += counted.passed;
		total.failed += counted.failed;
		total.skipped += counted.skipped;
		const over = seconds > budget[suite.name] ? ', over its budget' : '';
		lines.push(
			`${suite.name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s of ${budget[suite.name]} s${over}`
		);
	}
	console.info(`\n${lines.join('\n')}`);
	const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
	console.info(`${total.passed} passed, ${total.failed} failed${skipped}`);
	return Promise.resolve(total.failed > 0 ? 1 : 0);
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
