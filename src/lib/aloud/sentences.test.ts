import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';

const read = (text: string) => sentencesOf(text, 'fr').map(({ start, end }) => text.slice(start, end));

describe('the sentences of a French text', () => {
	it('are cut after a full stop, a question, an exclamation and three dots', () => {
		expect(read('Lundi soir. Tu viens\u00a0? Oui\u00a0! Bon… On verra.')).toEqual([
			'Lundi soir.',
			'Tu viens\u00a0?',
			'Oui\u00a0!',
			'Bon…',
			'On verra.'
		]);
	});

	it('keep the closing quotation mark with what it closes', () => {
		expect(read('Elle dit\u00a0: «\u00a0Tu viens\u00a0?\u00a0» Sami sourit.')).toEqual([
			'Elle dit\u00a0: «\u00a0Tu viens\u00a0?\u00a0»',
			'Sami sourit.'
		]);
	});

	it('go on after a quotation, in small letters', () => {
		expect(read('«\u00a0Tu viens\u00a0?\u00a0» demanda-t-elle. Puis rien.')).toEqual([
			'«\u00a0Tu viens\u00a0?\u00a0» demanda-t-elle.',
			'Puis rien.'
		]);
	});

	it('do not end at M., Mme B., p. ex., art. or cf.', () => {
		expect(read('Voir art. Deux, cf. La Loi.')).toEqual(['Voir art. Deux, cf. La Loi.']);
		expect(read('Voici M. Dupont et Mme B. Martin. Il parle, p. ex. Le matin.')).toEqual([
			'Voici M. Dupont et Mme B. Martin.',
			'Il parle, p. ex. Le matin.'
		]);
	});

	it('leave out what holds no word, and the spaces at both ends', () => {
		expect(read(' \u00a0Bonsoir.  … ')).toEqual(['Bonsoir.']);
		expect(read('\u00a0: ')).toEqual([]);
	});
});
