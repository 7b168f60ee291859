import type { Plugin } from 'vite';

const PARTS = /src\/lib\/activities\/parts\/(\w+)\//;
const OF_KIND = /src\/lib\/activities\/([a-z]+)\//;
const APART = /src\/lib\/(?:activities\/[a-z]+|ui\/places)\//;
const LIBRARY = /node_modules|^\0/;
/** What a first visit opens: the layouts, home and an activity. */
const FIRST = /src\/routes\/(?:\[lang=lang\]\/(?:cahier\/\[activity\]\/)?)?\+(?:layout|page)\.(?:svelte|ts)$/;
/** Most activities are stories: what one needs does not wait for what other kinds need. */
const STORY = /src\/lib\/activities\/scenario\/kind\.ts$/;
const KIND = /src\/lib\/activities\/[a-z]+\/kind\.ts$/;

/**
 * What several pages share comes in few files: on a school line each further one is a round trip. The first
 * holds what every first visit needs, the next ones what a story and other kinds need besides, the last what
 * only other pages share; the parts of kinds come in one per family. What belongs to one kind stays with it, though
 * its sample (the workbench's) may look into it too, and a place is fetched when it is shown.
 */
export function fewFiles(): Plugin {
	const needed = { shared: new Set<string>(), story: new Set<string>(), kinds: new Set<string>() };
	const among = (ids: ReadonlySet<string>) => (id: string) => !APART.test(id) && ids.has(id);
	return {
		name: 'few-files',
		apply: 'build',
		configResolved({ build }) {
			const { output } = build.rolldownOptions;
			if (build.ssr || !output || Array.isArray(output)) return;
			const first = among(needed.shared);
			const story = among(needed.story);
			const ofStory = (id: string) =>
				story(id) || (needed.story.has(id) && OF_KIND.exec(id)?.[1] === 'scenario');
			// What two groups could hold goes to the one of the higher priority.
			output.codeSplitting = {
				groups: [
					{ name: 'shared', test: (id) => LIBRARY.test(id) || first(id), minShareCount: 2, priority: 5 },
					{ name: 'story', test: ofStory, minShareCount: 2, priority: 4 },
					{ name: 'kinds', test: among(needed.kinds), minShareCount: 2, priority: 3 },
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
			const ids = [...this.getModuleIds()];
			const reach = (roots: RegExp, reached: Set<string>) => {
				const walk = (id: string) => {
					if (reached.has(id)) return;
					reached.add(id);
					this.getModuleInfo(id)?.importedIds.forEach(walk);
				};
				ids.filter((id) => roots.test(id)).forEach(walk);
			};
			reach(FIRST, needed.shared);
			reach(STORY, needed.story);
			reach(KIND, needed.kinds);
		}
	};
}
