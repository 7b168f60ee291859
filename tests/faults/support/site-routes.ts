import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';

const ROUTES = 'src/routes';

/** Every route that is a page, the ones that name more of their path first; a parameter is any part of a path. */
function routes(): { readonly id: string; readonly matches: RegExp }[] {
	return readdirSync(ROUTES, { recursive: true, withFileTypes: true })
		.filter(({ name }) => name === '+page.svelte')
		.map(({ parentPath }) => `/${relative(ROUTES, parentPath).split(sep).join('/')}`.replace(/\/?$/, '/'))
		.map((id) => ({ id, matches: new RegExp(`^${id.replace(/\[[^\]]+\]/g, '[^/]+')}$`) }))
		.sort((one, other) => parameters(one.id) - parameters(other.id));
}

const parameters = (id: string) => id.split('[').length;

/** These pages by route and language. @throws when one belongs to no route */
export function byRoute(pages: readonly string[]): string[][] {
	const known = routes();
	const found = new Map<string, string[]>();
	for (const page of pages) {
		const route = known.find(({ matches }) => matches.test(page));
		if (!route) throw new Error(`${page} belongs to no route of ${ROUTES}`);
		const key = `${page.split('/')[1]} ${route.id}`;
		found.set(key, [...(found.get(key) ?? []), page]);
	}
	return [...found.values()];
}
