import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** @param {Record<string, string>} patterns what may not be imported → why */
const forbid = (patterns) => ({
	'@typescript-eslint/no-restricted-imports': [
		'error',
		{
			patterns: Object.entries(patterns).map(([pattern, message]) => ({
				regex: pattern,
				message
			}))
		}
	]
});

const up = 'Imports point downwards: see "Who may import whom" in docs/decisions/0001-layers.md.';
const pure = 'This room is plain TypeScript: it must run in milliseconds with no browser and no disk.';
const disk = 'Only src/lib/notebook knows Dexie: one gate to the disk, one shape that comes back.';
const words = 'svelte-i18n stays behind $lib/i18n, so that it can be replaced in one place.';
const sideways =
	'Kinds do not know each other: what several show belongs to parts/, what they reckon with to domain.';
const eager = 'engines.ts carries every schema and engine: the browser’s door is kinds.ts (types are free).';

/** What no product code may import, wherever it stands. */
const everywhere = { '^dexie': disk, '^svelte-i18n$': words };
const runtime = '^(svelte|dexie|yaml|valibot|@sveltejs|\\$app|node:)';

export default ts.config(
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': ['error', { allow: ['info', 'error'] }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-invalid-void-type': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/valid-compile': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				// Rules that need types read the whole project again for each component: four minutes instead of one.
				projectService: process.env.FULL !== undefined,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{ files: ['src/**'], rules: forbid(everywhere) },
	{
		files: ['src/lib/domain/**'],
		rules: forbid({ ...everywhere, [runtime]: pure, '^\\$lib/(?!domain/)': up, '^\\.\\./': up })
	},
	{
		files: ['src/lib/ui/**'],
		rules: forbid({
			...everywhere,
			'^\\$lib/(?!ui/)': 'ui knows nothing of workbooks: words and data come in as props.'
		})
	},
	{
		files: ['src/lib/aloud/**'],
		rules: forbid({
			...everywhere,
			'^\\$lib/(?!ui/|i18n)': 'Whoever reads aloud sees a page, not a workbook: any page can be read.'
		})
	},
	{
		files: ['src/lib/activities/*/**'],
		rules: forbid({
			...everywhere,
			'^\\$lib/(?!domain/|ui/|i18n)': up,
			'^(\\.\\./)+(?!view$|authoring$|stories$|variables$|parts/|words\\.server$)[a-z]': sideways
		})
	},
	{
		files: ['src/lib/activities/*/{schema,engine,acts}.ts'],
		rules: forbid({
			...everywhere,
			'^(?!valibot$)(svelte|dexie|yaml|@sveltejs|\\$app|node:)': pure,
			'^\\$lib/(?!domain/)': up,
			'^\\.\\./(?!authoring$|stories$|variables$)': sideways
		})
	},
	{
		files: ['src/lib/content/**'],
		rules: forbid({
			...everywhere,
			'^(svelte|@sveltejs|\\$app)': pure,
			'^\\$lib/(?!domain/|activities/|content/|i18n)': up
		})
	},
	{
		files: ['src/lib/notebook/**'],
		rules: forbid({
			'^svelte-i18n$': words,
			'^(svelte|valibot|yaml)': 'An act is opaque here.',
			'^\\$lib/(?!domain/|notebook/)': up
		})
	},
	{
		files: ['src/lib/shelf/**'],
		rules: forbid({
			...everywhere,
			'^\\$app|^@sveltejs': 'A shelf is given what it shows: routes know addresses.'
		})
	},
	{
		files: ['src/lib/display/**'],
		rules: forbid({ ...everywhere, '^\\$lib/(?!domain/|display/|ui/|i18n)': up })
	},
	{
		files: ['src/lib/session/**'],
		ignores: ['src/lib/session/open-notebook.svelte.ts', '**/*.test.ts'],
		rules: forbid({
			...everywhere,
			'^\\$lib/notebook/(?!port$)':
				'The session speaks to the port; the notebook itself is fetched after mount.',
			'^\\$lib/ui/': up
		})
	},
	{
		files: ['src/routes/**', 'src/lib/session/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"ImportDeclaration[importKind!='type'][source.value=/^\\$lib\\u002f(activities\\u002fengines|notebook\\u002f(?!port))/]",
					message: eager
				}
			]
		}
	},
	{
		files: ['src/lib/hiding/**'],
		rules: forbid({ ...everywhere, '^\\$lib/(?!hiding/|ui/|i18n)': up })
	},
	{
		files: ['src/lib/help/**'],
		rules: forbid({ ...everywhere, '^\\$lib/(?!help/|domain/)': up })
	},
	{
		files: ['src/lib/school/**'],
		rules: forbid({ ...everywhere, '^\\$lib/(?!school/|help/|ambassadors/referent$)': up })
	},
	{
		files: ['src/lib/names/**'],
		rules: forbid({ ...everywhere, '^\\$lib/(?!names/|domain/)': up })
	},
	{
		files: ['src/lib/classroom/**'],
		rules: forbid({
			...everywhere,
			'^(\\$app|@sveltejs|valibot)': 'A stage is given what it shows: routes know addresses.',
			'^\\$lib/(?!classroom/|activities/|session/|ui/|i18n|content/|domain/)': up
		})
	},
	{
		files: ['src/lib/ambassadors/**'],
		rules: forbid({
			...everywhere,
			'^(\\$app|@sveltejs|valibot)': 'A table is given what it plays with: routes know addresses.',
			'^\\$lib/(?!ambassadors/|activities/|session/|shelf/|help/|ui/|i18n|content/|domain/)': up
		})
	},
	{ files: ['src/lib/i18n/**'], rules: forbid({ '^dexie': disk }) },
	{
		files: ['**/*.test.ts', 'tests/**', 'scripts/**'],
		rules: { '@typescript-eslint/no-restricted-imports': 'off', 'no-restricted-syntax': 'off' }
	},
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'test-results/',
			'static/',
			'tests/bench/floor/',
			'tests/bench/plain/'
		]
	}
);
