import { expect, it } from 'vitest';
import { inOneBreath } from './breath';

it('says a short message whole', () => {
	expect(inOneBreath(['Élie : Enfin une photo réussie !'])).toBe('Élie : Enfin une photo réussie !');
});

it('says who wrote a long one and how it begins, cut between words', () => {
	const heard = inOneBreath([`Oriane : ${'encore un mot '.repeat(30)}`]);
	expect(heard).toMatch(/^Oriane : encore un mot .*(encore|un|mot)…$/);
	expect(heard.length).toBeLessThan(150);
});

it('names each who wrote, when several came at once', () => {
	const names = ['Oriane', 'Élie', 'Tao', 'Maé'];
	const heard = inOneBreath(names.map((name) => `${name} : ${'un mot '.repeat(40)}`));
	for (const name of names) expect(heard).toContain(`${name} : un mot`);
	expect(heard.length).toBeLessThan(150);
});
