import type { Plugin } from 'vite';

const PARTS = /src\/lib\/activities\/parts\/(\w+)\//;
const OF_KIND = /src\/lib\/activities\/([a-z]+)\//;
const APART = /src\/lib\/(?:activities\/[a-z]+|ui\/places)\//;
/** The second wave: two doors lead to it, and no page may bring it along. Its port is known to every page. */
const NOTEBOOK = /src\/lib\/notebook\/(?!port\.ts)|node_modules\/dexie\//;
/** Where letters are fetched from: a page that draws none of its own must not bring along what a kind shares with it. */
const FACES = /src\/lib\/ui\/fonts\.ts|\.woff2\?url/;
const OPEN_NOTEBOOK = /src\/lib\/notebook\/open\.ts$/;
/** What a page asks of its school, and tells of itself, once it is quiet: it must not bring along what other pages share. */
const QUIET =
	/src\/lib\/(?:school\/|help\/|hiding\/HideNote\.svelte|ambassadors\/referent\.ts|ui\/(?:Meter|Disclosure)\.svelte)|src\/routes\/\[lang=lang\]\/OfflineState\.svelte/;
/** What puts one notebook in the place of another: an activity's page fetches it in a lesson, without what other pages share. */
const CHANGE = /src\/lib\/session\/(?:change-notebook|lesson-mark)\.ts/;
/** A story is what most activities are, its end included; nearly all others stand on the same page. */
const STORY_OR_PAGE = /src\/lib\/activities\/(?:scenario|parts\/(?:page|walk))\//;
const HELPER = /^\0/;
/** What every page needs: Kit itself, the layouts, home, which is the lightest, and what the notebook asks of us. */
const SHELL =
	/src\/lib\/notebook\/open\.ts$|client-optimized\/app\.js$|kit\/src\/runtime\/client\/entry\.js$|src\/routes\/(?:\[lang=lang\]\/)?\+(?:layout|page)\.(?:svelte|ts)$/;
/** What most activities need besides: they are stories. */
const STORY =
	/src\/routes\/\[lang=lang\]\/cahier\/\[activity\]\/\+page\.(?:svelte|ts)$|src\/lib\/activities\/scenario\/kind\.ts$/;
const KIND = /src\/lib\/activities\/[a-z]+\/kind\.ts$/;

/**
 * What several pages share comes in four files, and the parts of kinds in one per family: on a school line each
 * further file is a round trip. The first file holds what every page needs, the second what any activity needs
 * besides, the third what several kinds of activity need, the fourth what only other pages share. What belongs to
 * one kind stays with it, though its sample (the workbench's) may look into it too, and a place is fetched when it
 * is shown.
 *
 * Kit would write a page's styles from the files it meets, each where it meets it first: `first-visit.server.ts`
 * writes them anew, from what each page draws.
 */
export function fewFiles(): Plugin {
	const [shell, story, kinds] = [new Set<string>(), new Set<string>(), new Set<string>()];
	const notebook = new Set<string>();
	const among = (needed: ReadonlySet<string>) => (id: string) =>
		needed.has(id) && !NOTEBOOK.test(id) && (!APART.test(id) || STORY_OR_PAGE.test(id));
	// Vite's own helpers are written when all is known: every page needs them.
	const inShell = (id: string) => HELPER.test(id) || among(shell)(id);
	return {
		name: 'few-files',
		apply: 'build',
		configResolved({ build }) {
			const { output } = build.rolldownOptions;
			if (build.ssr || !output || Array.isArray(output)) return;
			// What two groups could hold goes to the one of the higher priority.
			output.codeSplitting = {
				groups: [
					{ name: 'faces', test: FACES, priority: 8 },
					// A group brings along what it needs, so what is needed most must have been taken before.
					{ name: 'shared', test: inShell, minShareCount: 2, priority: 7 },
					{
						name: 'notebook',
						test: (id) => notebook.has(id) && NOTEBOOK.test(id),
						minShareCount: 2,
						priority: 6
					},
					// Notebooks with a card, files, spare copies: only their own pages ask for them.
					{ name: 'carnet', test: NOTEBOOK, minShareCount: 2, priority: 6 },
					// The rules of a story are its stage's too.
					{ name: 'play', test: among(story), minShareCount: 2, priority: 5 },
					{ name: 'kinds', test: among(kinds), minShareCount: 2, priority: 4 },
					{ name: 'quiet', test: QUIET, minShareCount: 2, priority: 3 },
					{ name: 'change', test: CHANGE, minShareCount: 2, priority: 3 },
					{ name: 'pages', test: (id) => !APART.test(id), minShareCount: 2, priority: 2 },
					{
						debugName: 'parts',
						name: (id) => PARTS.exec(id)?.[1] ?? null,
						test: PARTS,
						minShareCount: 2,
						priority: 1
					},
					// The rules of a kind are its stage's too.
					{
						debugName: 'kind',
						name: (id) => OF_KIND.exec(id)?.[1] ?? null,
						test: (id) => OF_KIND.test(id) && !PARTS.test(id),
						minShareCount: 2,
						priority: 0
					}
				]
			};
		},
		buildEnd() {
			const walk = (needed: Set<string>) => (id: string) => {
				if (needed.has(id)) return;
				needed.add(id);
				this.getModuleInfo(id)?.importedIds.forEach(walk(needed));
			};
			const all = [...this.getModuleIds()];
			all.filter((id) => SHELL.test(id)).forEach(walk(shell));
			all.filter((id) => STORY.test(id)).forEach(walk(story));
			all.filter((id) => KIND.test(id)).forEach(walk(kinds));
			all.filter((id) => OPEN_NOTEBOOK.test(id)).forEach(walk(notebook));
		}
	};
}
