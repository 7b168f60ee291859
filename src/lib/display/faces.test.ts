import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facesFor } from './faces';
import { OPTIONS } from './options';

const FAMILIES = {
	andika: 'Andika',
	atkinson: 'Atkinson Next',
	lexend: 'Lexend',
	opendyslexic: 'OpenDyslexic'
};
const css = (file: string) => readFileSync(new URL(`../ui/${file}`, import.meta.url), 'utf8');

/** The first family of each token that the block of this selector sets. */
function families(selector: string, file = 'skins.css'): string[] {
	const text = css(file);
	const from = text.indexOf(`${selector} {`);
	const body = text.slice(from, text.indexOf('\n}', from));
	return [...body.matchAll(/--(?:text|title):\s*'([^']+)'/g)].map((found) => found[1]!);
}

describe('facesFor', () => {
	it('fetches what the tokens show, and nothing else', () => {
		const shown = (font: string | undefined, skin?: string) =>
			facesFor(font, skin).map((name) => FAMILIES[name]);
		expect(shown(undefined)).toEqual(families(':root', 'tokens.css').slice(0, 2));
		expect(shown(undefined, '8-10')).toEqual([
			...new Set(families(`[data-skin='8-10']:not([data-theme='projector'])`))
		]);
		for (const font of OPTIONS.font.slice(1))
			expect(shown(font, '8-10'), font).toEqual([...new Set(families(`:root[data-font='${font}']`))]);
	});
});
