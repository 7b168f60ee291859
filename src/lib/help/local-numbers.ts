import { KeptLines } from './kept-lines';

/** A number of this school, as it is shown and as it is dialled. */
export interface LocalNumber {
	readonly name: string;
	/** As it was written: an extension of the school's own exchange may be two digits. */
	readonly number: string;
	readonly tel: string;
}

/** Who answers, a colon, digits: at most fifteen (ITU-T E.164), in groups or not, a plus sign before them or not. */
const LINE = /^(\S.*?) ?: ?(\+?\d(?:[ .-]?\d){1,14})$/;

/** Reads « Infirmerie : 01 99 00 12 34 »; nothing where it is no such line. */
export function localNumber(line: string): LocalNumber | undefined {
	const [, name, number] = LINE.exec(line) ?? [];
	return name && number ? { name, number, tel: number.replaceAll(/[ .-]/g, '') } : undefined;
}

/** Whom to call in this school. Letters where a number should be are not kept: nobody can dial them. */
export const localNumbers = new KeptLines(
	'cahier-ecole-numeros',
	3,
	60,
	'numeros',
	(line) => localNumber(line) !== undefined
);
