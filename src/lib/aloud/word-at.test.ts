import { describe, expect, it } from 'vitest';
import { wordAt } from './word-at';

const TEXT = 'L’élève d’aujourd’hui compte 1\u00a0500 mots\u00a0: peut-être.';
const word = (from: string, length?: number) => {
	const span = wordAt(TEXT, TEXT.indexOf(from), length);
	return span && TEXT.slice(span.start, span.end);
};

describe('the word that a voice has reached', () => {
	it('is found where the voice tells no length', () => {
		expect(word('compte')).toBe('compte');
		expect(word('compte', 0)).toBe('compte');
	});

	it('is the elided article first, then its noun', () => {
		expect(word('L’élève')).toBe('L’');
		expect(word('élève')).toBe('élève');
	});

	it('keeps aujourd’hui, numbers and hyphens whole', () => {
		expect(word('aujourd')).toBe('aujourd’hui');
		expect(word('1\u00a0500')).toBe('1\u00a0500');
		expect(word('peut')).toBe('peut-être');
	});

	it('is the one after an opening quotation mark that the voice points at, and none that is further off', () => {
		const quoted = '«\u00a0Oui\u00a0» — — — non';
		const at = (from: number) => {
			const span = wordAt(quoted, from);
			return span && quoted.slice(span.start, span.end);
		};
		expect(at(0)).toBe('Oui');
		expect(at(quoted.indexOf('»'))).toBeUndefined();
	});

	it('goes as far as the voice says, and is nothing where there is no word', () => {
		expect(word('L’élève', 7)).toBe('L’élève');
		expect(wordAt(TEXT, TEXT.length)).toBeUndefined();
	});
});
