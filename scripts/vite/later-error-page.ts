import type { Plugin } from 'vite';

const AT_ONCE = 'void default_error_loader();';
/** In ms: by then a first visit works, on a slow tablet too. Where it is needed before, Kit asks for it itself. */
const LATER = 5000;

/** Kit fetches the page of errors before the page that was asked for works: a first visit does without. */
export const laterErrorPage = (): Plugin => ({
	name: 'later-error-page',
	apply: 'build',
	enforce: 'pre',
	transform(code, id) {
		if (!/@sveltejs\/kit\/src\/runtime\/client\/client\.js/.test(id)) return;
		if (!code.includes(AT_ONCE)) throw new Error(`Kit no longer says ${AT_ONCE}: look again`);
		const later = `setTimeout(() => default_error_loader().catch(() => {}), ${LATER});`;
		return { code: code.replace(AT_ONCE, later), map: null };
	}
});
