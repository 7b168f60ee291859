/** What the school's file beside the site said when it was last read: it may not be reached now. */
const KEY = 'cahier-ecole-site';

/** Lines by the name of their part in that file. */
export type LinesByPart = Readonly<Record<string, readonly string[]>>;

function remembered(): Record<string, unknown> {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
		return typeof kept === 'object' && kept !== null ? { ...kept } : {};
	} catch {
		return {};
	}
}

/** The lines of one part; none where the file says nothing, or was never read. */
export function siteLines(part: string): readonly string[] {
	const lines = remembered()[part];
	return Array.isArray(lines) ? lines.filter((one) => typeof one === 'string') : [];
}

/** Remembers a file that was found whole; an empty one forgets the last. A device that refuses goes without. */
export function rememberSite(lines: LinesByPart): void {
	try {
		const said = Object.entries(lines).filter(([, some]) => some.length > 0);
		const text = said.length === 0 ? null : JSON.stringify(Object.fromEntries(said));
		if (text === localStorage.getItem(KEY)) return;
		if (text === null) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, text);
		window.dispatchEvent(new Event(KEY));
	} catch {
		// Storage refused or full: the file is read again at the next visit.
	}
}

/**
 * Reads what the school says now, and again should the file beside the site bring something new while a page is
 * open: for `onMount`. @returns what stops it
 */
export function onSchool(read: () => void): () => void {
	read();
	window.addEventListener(KEY, read);
	return () => window.removeEventListener(KEY, read);
}
