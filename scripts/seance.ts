import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { composed, fileName, type SingleSeance } from '$lib/classroom/single/data';
import { stageWords } from '$lib/classroom/words';
import { readBooklet, type Booklet } from '$lib/content/booklet';
import { nameAll } from '$lib/domain/names';
import { isLanguage, type Language, type Words } from '$lib/i18n';
import en from '$lib/i18n/messages/en.json';
import fr from '$lib/i18n/messages/fr.json';
import { read } from './vite/light-messages';

const SHELL = { fr, en } as const;
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
		const seance = gather(readBooklet(), id, lang);
		const out = resolve(values.out ?? fileName(seance));
		writeFileSync(out, composed(readFileSync(template, 'utf8'), seance));
		console.info(out);
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}

function gather(booklet: Booklet, id: string | undefined, lang: Language): SingleSeance {
	const all = booklet.parcours(lang);
	const parcours = all.find(({ seances }) => seances.some((one) => one.id === id));
	const seance = parcours?.seances.find((one) => one.id === id);
	if (!parcours || !seance) {
		const known = all.flatMap(({ seances }) => seances.map((one) => one.id));
		throw new Error(`${id ? `There is no séance "${id}".` : HELP} There are: ${known.join(', ')}.`);
	}
	const { entries, adult } = booklet.help(lang);
	return {
		lang,
		lesson: {
			...seance,
			for: parcours.for,
			close: seance.close ?? parcours.close,
			confide: parcours.confide,
			ticket: parcours.ticket
		},
		activities: seance.steps.flatMap((step) => {
			if (!step.activity) return [];
			const activity = booklet.activity(step.activity, lang);
			return [nameAll(activity, activity.people)];
		}),
		words: read({ ...stageWords[lang], shell: { help: SHELL[lang].shell.help } }) as Words,
		help: entries.map(({ id, number, name, when }) => ({ id, number, name, when })),
		adult: { title: adult.title, who: adult.who }
	};
}
