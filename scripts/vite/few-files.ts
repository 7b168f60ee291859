import type { Plugin } from 'vite';

const PARTS = /src\/lib\/activities\/parts\//;
const APART = /src\/lib\/(?:activities\/[a-z]+|ui\/places)\//;

/**
 * What several pages share comes in one file, and the parts of kinds in another: on a school line each further
 * file is a round trip. What belongs to one kind stays with it, though its sample (the workbench's) may look into
 * it too, and a place is fetched when it is shown.
 */
export const fewFiles = (): Plugin => ({
	name: 'few-files',
	apply: 'build',
	configResolved({ build }) {
		const { output } = build.rolldownOptions;
		if (build.ssr || !output || Array.isArray(output)) return;
		output.codeSplitting = {
			groups: [
				{ name: 'shared', test: (id) => !APART.test(id), minShareCount: 2, priority: 2 },
				{ name: 'parts', test: PARTS, minShareCount: 2, priority: 1 }
			]
		};
	}
});
