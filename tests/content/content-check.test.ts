import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { main } from '../../scripts/content-check';
import { changed, contentFolder } from './content-folder';

interface Report {
	readonly activities: readonly { readonly id: string; readonly findings: readonly object[] }[];
	readonly findings: readonly { readonly severity: string }[];
}

/** The command, without starting Node and Vite for it. */
async function run(...args: string[]) {
	const stdout = vi.spyOn(console, 'info').mockReturnValue(undefined);
	const stderr = vi.spyOn(console, 'error').mockReturnValue(undefined);
	const status = await main(args);
	const said = (spy: typeof stdout) => spy.mock.calls.map(([line]) => String(line)).join('\n');
	const result = { status, stdout: said(stdout), stderr: said(stderr) };
	vi.restoreAllMocks();
	return result;
}

const broken = () => contentFolder(changed('activities/le-sac/activity.yaml', 'to: mercredi', 'to: jeudi'));

test('prints nothing but the report as JSON, and exits 0 when no rule is broken', () => {
	const args = ['scripts/run.mjs', 'content-check', '--json', '--content', contentFolder()];
	const { stdout, stderr, status } = spawnSync('node', args, { encoding: 'utf8' });
	expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
	const report = JSON.parse(stdout) as Report;
	expect(Object.keys(report)).toEqual(['activities', 'findings']);
	expect(report.findings.every((one) => one.severity === 'warning')).toBe(true);
	expect(report.activities[0]).toEqual({
		id: 'le-sac',
		kind: 'scenario',
		bands: ['college'],
		modes: ['solo'],
		minutes: 10,
		competences: ['demander-de-l-aide'],
		locales: ['fr'],
		findings: [expect.objectContaining({ rule: 'untranslated' })]
	});
}, 20_000);

test('names rule, severity, file and place of an error, and exits 1', async () => {
	const root = broken();
	const { stdout, status } = await run('--json', `--content=${root}`);
	expect(status).toBe(1);
	const report = JSON.parse(stdout) as Report;
	const expected = {
		rule: 'node-unknown',
		severity: 'error',
		file: `${root}/activities/le-sac/activity.yaml`,
		where: expect.stringMatching(/^line \d+, nodes\.mardi\.choices\.attendre\.to$/) as string,
		message: 'there is no node "jeudi"'
	};
	expect(report.findings).toContainEqual(expected);
	expect(report.activities.find((one) => one.id === 'le-sac')?.findings).toContainEqual(expected);
});

test('lists an activity that cannot be compiled, with what is wrong', async () => {
	const root = contentFolder({ 'activities/casse/activity.yaml': 'kind: rien' });
	const report = JSON.parse((await run('--json', '--content', root)).stdout) as Report;
	expect(report.activities.find((one) => one.id === 'casse')).toMatchObject({
		kind: null,
		locales: [],
		findings: [{ rule: 'unknown-kind', where: 'line 1, kind' }]
	});
});

test('tells an author file, line, field and sentence, and how many', async () => {
	const { stdout, status } = await run('--content', broken());
	expect(status).toBe(1);
	const line =
		/le-sac\/activity\.yaml:\d+ nodes\.mardi\.choices\.attendre\.to — there is no node "jeudi" \(error: node-unknown\)/;
	expect(stdout).toMatch(line);
	expect(stdout.trimEnd()).toMatch(/\n1 error, \d+ warnings in 2 activities$/);
});

for (const args of [['--content', '/nowhere'], ['--nothing'], ['--translated', 'help'], ['stray']])
	test(`refuses ${args.join(' ')} in a sentence, and writes nothing to stdout`, async () => {
		const { stdout, stderr, status } = await run(...args);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/\S/);
		expect(status).toBe(2);
	});
