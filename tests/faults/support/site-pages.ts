import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The site as it was last built. */
export const BUILD = 'build';

/** Every page that was prerendered, as a path; none where nothing is built. Not what is for those who build. */
export function sitePages(under = ''): string[] {
	try {
		return readdirSync(join(BUILD, under), { withFileTypes: true })
			.flatMap((entry) => {
				if (entry.isDirectory() && entry.name !== '_app') return sitePages(`${under}/${entry.name}`);
				return entry.name === 'index.html' ? [`${under}/`] : [];
			})
			.filter((path) => !path.startsWith('/workbench'));
	} catch {
		return [];
	}
}
