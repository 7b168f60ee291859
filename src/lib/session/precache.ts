import { SCHOOL_FILE } from './school-file';
import type { FromWorker } from './worker-messages';

type Lang = FromWorker['lang'];

/** The paths of a version, as `$service-worker` lists them. */
export interface Version {
	readonly build: readonly string[];
	readonly files: readonly string[];
	readonly prerendered: readonly string[];
}

/** Which of them a device keeps to work without a network. */
export interface Precache {
	readonly languages: readonly Lang[];
	/** Scripts, the page that draws any other, help and the neutral page of « Cacher » in every language. */
	readonly shell: readonly string[];
	/** The rest of one language. */
	of(lang: Lang): string[];
}

/** For those who build, and the template of a file that is made where there is a network. */
const isLeft = (path: string) =>
	path.startsWith('/workbench/') || path.startsWith('/_') || path.endsWith('/classe/seance.html');
/** Typefaces that few choose, and that weigh: kept once they have been chosen. */
export const isChosen = (path: string) => /\/(?:andika|opendyslexic)[^/]*\.woff2$/.test(path);
/**
 * Pages that are gone through on the way, plans, sheets, what is for adults, the tools of the class, what is said of
 * the workbook itself, and what lies behind the pages of help and of the notebook: only their data is kept, a fifth of
 * the page, and the fallback draws them.
 */
const isDrawnHere = (path: string) =>
	/^\/[a-z]{2}\/(?:(?:guide|feuille|seance|s|terminer|parcours|relecture|ambassadeurs|adultes|classe|vie-privee|accessibilite)\/|(?:aide|carnet)\/.)/.test(
		path
	) &&
	!/\/ambassadeurs\/table\/$/.test(path) &&
	!path.endsWith('/__data.json');

export function precacheOf({ build, files, prerendered }: Version, fallback: string): Precache {
	const languages = [
		...new Set(prerendered.map((path) => path.split('/')[1]).filter((part) => /^[a-z]{2}$/.test(part ?? '')))
	] as Lang[];
	const inLanguage = (lang: Lang) => (path: string) =>
		path.startsWith(`/${lang}/`) || path.endsWith(`.${lang}.json`);
	const ofALanguage = (path: string) => languages.some((lang) => inLanguage(lang)(path));
	const isFirst = (path: string) =>
		languages.some((lang) => ['aide', 'pause'].some((page) => path.startsWith(`/${lang}/${page}/`)));
	const pages = prerendered.filter((path) => !isLeft(path) && !isDrawnHere(path));
	return {
		languages,
		shell: [
			fallback,
			...build.filter((path) => !isChosen(path)),
			...files.filter((path) => !isLeft(path) && path !== SCHOOL_FILE),
			...pages.filter((path) => !ofALanguage(path) || isFirst(path))
		],
		of: (lang) => pages.filter((path) => inLanguage(lang)(path) && !isFirst(path))
	};
}
