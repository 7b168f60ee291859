import { describe, expect, it } from 'vitest';
import { composed, fileName, PLACE, type SingleSeance } from './data';

const seance = {
	lang: 'en',
	lesson: { id: 'c1', title: 'You & <me>' },
	activities: [{ title: '</script><script>alert(1)</script>' }]
} as unknown as SingleSeance;
const template = `<html lang="fr"><title></title>${PLACE}<script>run()</script></html>`;

describe('a séance in one file', () => {
	const html = composed(template, seance);

	it('holds the séance as it is, and nothing in it can close its element', () => {
		const [, json] = /<script type="application\/json" id="seance">(.*?)<\/script>/.exec(html)!;
		expect(JSON.parse(json!)).toEqual(seance);
		expect(html.match(/<script/g)).toHaveLength(2);
	});

	it('says its language and its title', () => {
		expect(html).toContain('<html lang="en">');
		expect(html).toContain('<title>You &amp; &lt;me></title>');
	});

	it('has a name that any system takes', () => {
		expect(fileName(seance)).toBe('lesson-c1.html');
		expect(fileName({ ...seance, lang: 'fr' })).toBe('seance-c1.html');
	});

	it('is not made from something else than the template', () => {
		expect(() => composed('<html></html>', seance)).toThrow('template');
	});
});
