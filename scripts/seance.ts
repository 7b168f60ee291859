import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { composed, fileName } from '$lib/classroom/single/data';
import { gather } from '$lib/classroom/single/gather';
import { readBooklet } from '$lib/content/booklet';
import { isLanguage, type Words } from '$lib/i18n';
import { read } from './vite/light-messages';

const HELP = 'npm run seance -- ID [--lang fr] [--out file.html]';

/** `npm run seance -- ID`: a whole séance in one file, from the site as it was last built. */
export async function main(args: readonly string[]): Promise<number> {
	try {
		const options = { lang: { type: 'string' }, out: { type: 'string' } } as const;
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		const [id, ...more] = positionals;
		const { lang = 'fr' } = values;
		if (more.length > 0 || !isLanguage(lang)) throw new Error(HELP);
		const template = `build/${lang}/classe/seance.html`;
		if (!existsSync(template)) throw new Error('Build the site first: npm run build.');
		if (id === undefined) console.error(HELP);
		const seance = gather(readBooklet(), id ?? '', lang);
		const words = read(seance.words) as Words;
		const out = resolve(values.out ?? fileName(seance));
		writeFileSync(out, composed(readFileSync(template, 'utf8'), { ...seance, words }));
		console.info(out);
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}
