/**
 * Where one was when « Cacher » was pressed, for this tab only and until « Reprendre ». As long as it is
 * kept, the small script of app.html puts the neutral page before any page that is come back to.
 */
const PLACE = 'cahier-pause';

export function keepPlace(path: string): void {
	attempt(() => sessionStorage.setItem(PLACE, path));
}

/** The path, if one is kept and it is one of this site. */
export function keptPlace(): string | undefined {
	const path = attempt(() => sessionStorage.getItem(PLACE));
	return path && /^\/[a-z]{2}\//.test(path) ? path : undefined;
}

export function forgetPlace(): void {
	attempt(() => sessionStorage.removeItem(PLACE));
}

/** Storage may be refused: the page is hidden all the same, and « Reprendre » leads to the first one. */
function attempt<T>(action: () => T): T | undefined {
	try {
		return action();
	} catch {
		return undefined;
	}
}
