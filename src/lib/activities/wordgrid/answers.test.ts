import { expect, it } from 'vitest';
import { answerOf, merged, typedAs, withLetter } from './answers';

it('takes accents, ligatures, spaces and signs out of a word', () => {
	expect(answerOf('Écoute-moi, cœur ça')).toBe('ECOUTEMOICOEURCA');
});

it('takes what is typed as an answer may be, and keeps holes inside', () => {
	expect(typedAs('té_oin 3!', 6)).toBe('TE_OIN');
	expect(typedAs('témoins', 6)).toBe('TEMOIN');
	expect(typedAs('te__', 6)).toBe('TE');
});

it('puts given letters over typed ones', () => {
	expect(merged('DROIT', 'TRO', 1)).toBe('DRO');
	expect(merged('DROIT', '', 2)).toBe('DR');
	expect(merged('DROIT', '__O', 1)).toBe('D_O');
});

it('puts a letter in, with holes before it, and takes one out', () => {
	expect(withLetter('', 2, 'O')).toBe('__O');
	expect(withLetter('DROIT', 4, '_')).toBe('DROI');
	expect(withLetter('D_O', 1, 'R')).toBe('DRO');
});
