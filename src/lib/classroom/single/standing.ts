import { readStanding, type Standing } from '../kept';

/**
 * Nothing is written on this machine: where the class stands is kept in the window's own name, which a reload
 * finds again and a closed window forgets.
 */
const MARK = 'cahier-seance:';

export function standingHere(seance: string): Standing | undefined {
	if (!window.name.startsWith(MARK)) return undefined;
	try {
		const kept = readStanding(JSON.parse(window.name.slice(MARK.length)));
		return kept?.seance === seance ? kept : undefined;
	} catch {
		return undefined;
	}
}

export function keepHere(standing: Standing): void {
	window.name = MARK + JSON.stringify(standing);
}
