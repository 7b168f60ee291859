import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page's data as files (`__data.json`) holds what every layout gave too, and the shell's words were in each of
 * them: 1.4 kB (brotli) three hundred times. Who goes from page to page has them already; who comes in by the page
 * that draws any other fetches them once (src/routes/[lang=lang]/+layout.ts). They stay in the pages themselves.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withLightData(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			const folder = builder.getBuildDirectory('output/prerendered/dependencies');
			for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
				if (entry.name !== '__data.json') continue;
				const path = join(entry.parentPath, entry.name);
				writeFileSync(path, lightened(readFileSync(path, 'utf8')));
			}
			await adapter.adapt(builder);
		}
	};
}

/**
 * The same data, the language's layout without its words.
 *
 * @param {string} text what Kit wrote: `{ nodes: [{ data: [root, ...values] }] }`, devalue's flat form
 */
export function lightened(text) {
	/** @type {{ nodes?: ({ data?: unknown[] } | null)[] }} */
	const page = JSON.parse(text);
	for (const node of page.nodes ?? []) {
		const [root, ...values] = node?.data ?? [];
		if (!node || !isLayout(root)) continue;
		node.data = [{ lang: 1 }, values[root.lang - 1]];
	}
	return JSON.stringify(page);
}

/**
 * @param {unknown} root
 * @returns {root is { lang: number, words: number }}
 */
const isLayout = (root) =>
	typeof root === 'object' && root !== null && Object.keys(root).sort().join() === 'lang,words';
