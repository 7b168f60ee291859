import { describe as suite, expect, it } from 'vitest';
import { describe, type Say } from './describe';
import { FEELINGS, type Feeling } from './feelings';
import { POSES, type PoseName } from './poses';
import en from './messages/en.json';
import fr from './messages/fr.json';

type Words = { readonly [key: string]: string | Words };

/** The little of ICU that these words use: `{name}` and `{gender, select, f {…} other {…}}`. */
const sayIn =
	(words: Words): Say =>
	(key, values = {}) => {
		const found = key
			.split('.')
			.reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : at), words);
		if (typeof found !== 'string') throw new Error(`no words for ${key}`);
		return found
			.replace(/\{gender, select, f \{([^}]*)\} other \{([^}]*)\}\}/g, (_, f: string, other: string) =>
				values['gender'] === 'f' ? f : other
			)
			.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `{${name}}`);
	};
const inFrench = sayIn(fr);

suite('the description of a drawing', () => {
	it('says who, how they feel and what they do', () => {
		const ines = { name: 'Inès', gender: 'f', mood: FEELINGS.fear, pose: 'phone' } as const;
		expect(describe(inFrench, ines)).toBe('Inès, inquiète, regarde son téléphone');
		expect(describe(sayIn(en), ines)).toBe('Inès, worried, looking at a phone');
	});

	it('says no more than there is to see', () => {
		expect(describe(inFrench, { name: 'Noé', gender: 'm', mood: FEELINGS.calm })).toBe('Noé, calme');
	});

	it.each([
		['joy', 'joyeuse', 'joyeux'],
		['fear', 'inquiète', 'inquiet'],
		['shame', 'honteuse', 'honteux'],
		['surprise', 'surprise', 'surpris'],
		['unease', 'gênée', 'gêné'],
		['anger', 'en colère', 'en colère'],
		['sadness', 'triste', 'triste']
	] as [Feeling, string, string][])('agrees in gender: %s', (feeling, her, him) => {
		const mood = FEELINGS[feeling];
		expect(describe(inFrench, { name: 'Jade', gender: 'f', mood })).toBe(`Jade, ${her}`);
		expect(describe(inFrench, { name: 'Sami', gender: 'm', mood })).toBe(`Sami, ${him}`);
	});

	it('has words for every feeling and every pose, in both languages', () => {
		for (const words of [fr, en])
			for (const mood of Object.values(FEELINGS))
				for (const pose of Object.keys(POSES) as PoseName[])
					expect(describe(sayIn(words), { name: 'Linh', gender: 'f', mood, pose })).toMatch(/^Linh, [^{}]+$/);
	});
});
