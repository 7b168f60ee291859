import { expect, it } from 'vitest';
import { joined, tailOf } from './joined';

it.each([
	[['Je vois', 'Milo', ', seul.'], 'Je vois Milo, seul.'],
	[['Je suis', 'triste', '.'], 'Je suis triste.'],
	[['Peux-tu venir', '?'], 'Peux-tu venir\u00a0?'],
	[['Il dit\u00a0: «', 'stop', '».'], 'Il dit\u00a0: «\u00a0stop\u00a0».'],
	[['C’', 'est', 'lundi', '(', 'matin', ')'], 'C’est lundi (matin)'],
	[['', 'Bonjour', ''], 'Bonjour']
])('spaces pieces as French does: %j', (pieces, whole) => {
	expect(joined(pieces)).toBe(whole);
});

it('keeps the signs that follow a gap on its line', () => {
	expect(tailOf(', je vois')).toEqual({ tail: ',', rest: 'je vois' });
	expect(tailOf('.')).toEqual({ tail: '.', rest: '' });
	expect(tailOf('et moi')).toEqual({ tail: '', rest: 'et moi' });
});
