import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { settingFaults } from '$lib/content/check/typography';

const messages = import.meta.glob<unknown>('/src/**/messages/fr.json', { eager: true, import: 'default' });
const content = import.meta.glob<string>(
	['/src/content/**/*.yaml', '!/src/content/families/{ar,en,pt,tr,uk}.yaml'],
	{
		eager: true,
		import: 'default',
		query: '?raw'
	}
);
/** Documents that pages show. */
const documents = import.meta.glob<string>(['/docs/donnees/*.md', '!/docs/donnees/*.en.md'], {
	eager: true,
	import: 'default',
	query: '?raw'
});
const samples = import.meta.glob<object>('/src/lib/activities/*/*sample.ts', { eager: true });

/** Every text of a tree with the way to it; a bare word is an id or a name. */
function* textsIn(tree: unknown, way: readonly string[] = []): Generator<readonly [string, string]> {
	if (typeof tree === 'string') {
		if (/\s|[;:?!%»]$|^«/.test(tree)) yield [way.join('.'), tree];
	} else if (typeof tree === 'object' && tree !== null)
		for (const [key, under] of Object.entries(tree)) yield* textsIn(under, [...way, key]);
}

const faultsIn = (tree: unknown) =>
	[...textsIn(tree)].flatMap(([way, text]) => settingFaults(text).map(({ message }) => `${way}: ${message}`));

/** What is read of a sample; the names of its hand and its walks are for the suites. */
const shownOf = (module: object) =>
	Object.values(module).map((one) => (one as { activity?: unknown }).activity ?? one);

const trees = [
	...Object.entries(messages),
	...Object.entries(content).map(([file, text]) => [file, parse(text) as unknown] as const),
	...Object.entries(documents).map(([file, text]) => [file, text.split('\n')] as const),
	...Object.entries(samples).map(([file, module]) => [file, shownOf(module)] as const)
];

describe('French is set as docs/authoring.md says', () => {
	test.each(trees)('%s', (_file, tree) => {
		expect(faultsIn(tree)).toEqual([]);
	});
});

test.each([
	['Encore ?', 'typography-space'],
	['Encore\u202f?', 'typography-space'],
	['20 % des élèves', 'typography-space'],
	['20% des élèves', 'typography-no-space'],
	['À demain:', 'typography-no-space'],
	['le 3018: pour qui', 'typography-no-space'],
	['« Non », dit-elle', 'typography-space'],
	['Tu as dit « non\u00a0»!', 'typography-space'],
	["L'école", 'typography-apostrophe']
])('hears ‹%s›', (text, rule) => {
	expect(settingFaults(text).map((one) => one.rule)).toContain(rule);
});

test.each(['Encore\u00a0?', 'On part à 8:30.', 'Ça va :)', 'Lire 3018.fr/?page=2', '20\u00a0%'])(
	'leaves ‹%s› alone',
	(text) => {
		expect(settingFaults(text)).toEqual([]);
	}
);
