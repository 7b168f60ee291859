import type { Plugin } from 'vite';

/** Chromium 136 and later (V8, « explicit compile hints »); to others it is a comment. It must be a file's first line. */
const HINT = '//# allFunctionsCalledOnLoad\n';
/** What a first visit runs before its first choice works. */
const FIRST =
	/client-optimized\/app\.js$|src\/routes\/(?:\[lang=lang\]\/)?\+layout\.svelte$|src\/routes\/\[lang=lang\]\/cahier\/\[activity\]\/\+page\.svelte$|src\/lib\/activities\/scenario\/kind\.ts$/;

/**
 * A browser reads a function's text once to find its end and again when it is called, and by then the page waits. Most
 * functions of these files are called as the page begins: they are compiled while the files are still coming, beside
 * the page.
 */
export function compileAtOnce(): Plugin {
	return {
		name: 'compile-at-once',
		apply: 'build',
		generateBundle: {
			// After the names of files have been settled and their texts shortened.
			order: 'post',
			handler(_options, bundle) {
				const met = new Set<string>();
				const walk = (file: string) => {
					const chunk = bundle[file];
					if (chunk?.type !== 'chunk' || met.has(file)) return;
					met.add(file);
					chunk.imports.forEach(walk);
				};
				for (const [file, chunk] of Object.entries(bundle))
					if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => FIRST.test(id))) walk(file);
				for (const file of met) {
					const chunk = bundle[file];
					if (chunk?.type === 'chunk') chunk.code = HINT + chunk.code;
				}
			}
		}
	};
}
