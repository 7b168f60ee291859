import type { Plugin } from 'vite';

const PARTS = /src\/lib\/activities\/parts\/(\w+)\//;
const OF_KIND = /src\/lib\/activities\/([a-z]+)\//;
const APART = /src\/lib\/(?:activities\/[a-z]+|ui\/places)\//;
/** The second wave: two doors lead to it, and no page may bring it along. Its port is known to every page. */
const NOTEBOOK = /src\/lib\/notebook\/(?!port\.ts)|node_modules\/dexie\//;
/** What a page asks of its school once it is quiet: it must not bring along what other pages share. */
const SCHOOL = /src\/lib\/(?:school\/|help\/|ambassadors\/referent\.ts)/;
const LIBRARY = /node_modules|^\0/;
/** What a first visit opens: the layouts, home and an activity. */
const FIRST = /src\/routes\/(?:\[lang=lang\]\/(?:cahier\/\[activity\]\/)?)?\+(?:layout|page)\.(?:svelte|ts)$/;
const KIND = /src\/lib\/activities\/[a-z]+\/kind\.ts$/;

/**
 * What several pages share comes in two files, and the parts of kinds in one per family: on a school line each
 * further file is a round trip. The first file holds what a first visit and any kind of activity need, the second
 * what only other pages share. What belongs to one kind stays with it, though its sample (the workbench's) may
 * look into it too, and a place is fetched when it is shown.
 *
 * Not three: Kit writes into a page the styles that it finds first along the way it walks, and a file that both
 * a page and a kind of activity need was found as the kind's: the page then had no styles of it until its scripts
 * had come.
 */
export function fewFiles(): Plugin {
	const needed = new Set<string>();
	const inFirst = (id: string) =>
		!NOTEBOOK.test(id) &&
		(LIBRARY.test(id) || (needed.has(id) && (!APART.test(id) || OF_KIND.exec(id)?.[1] === 'scenario')));
	return {
		name: 'few-files',
		apply: 'build',
		configResolved({ build }) {
			const { output } = build.rolldownOptions;
			if (build.ssr || !output || Array.isArray(output)) return;
			// What two groups could hold goes to the one of the higher priority.
			output.codeSplitting = {
				groups: [
					// The rules of a story are its stage's too, and most activities are stories.
					{ name: 'shared', test: inFirst, minShareCount: 2, priority: 4 },
					// A group brings along what it needs, so what pages need of it must have been taken before.
					{ name: 'notebook', test: NOTEBOOK, minShareCount: 2, priority: 3 },
					{ name: 'school', test: SCHOOL, minShareCount: 2, priority: 3 },
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
			const walk = (id: string) => {
				if (needed.has(id)) return;
				needed.add(id);
				this.getModuleInfo(id)?.importedIds.forEach(walk);
			};
			[...this.getModuleIds()].filter((id) => FIRST.test(id) || KIND.test(id)).forEach(walk);
		}
	};
}
