import { expect, it } from 'vitest';
import type { Activity } from './activity';
import { simplified, simplifiedNamed } from './simple';

const activity = {
	id: 'le-sac',
	version: 'a1',
	title: 'Le sac caché',
	content: {
		items: [
			{ id: 'lundi', text: 'Un long texte.' },
			{ id: 'mardi', text: 'Un autre.' }
		]
	}
} as unknown as Activity;

it('says again what « Version simple » says, and leaves ids, rules and the first one as they were', () => {
	const easy = simplified(activity, { title: 'Le sac', 'content.items.0.text': 'Court.' });
	expect(easy.title).toBe('Le sac');
	expect(easy.content).toEqual({
		items: [
			{ id: 'lundi', text: 'Court.' },
			{ id: 'mardi', text: 'Un autre.' }
		]
	});
	expect(easy.version).toBe('a1');
	expect(activity.title).toBe('Le sac caché');
	expect((activity.content as { items: { text: string }[] }).items[0]!.text).toBe('Un long texte.');
});

it('is the activity itself where there is no « Version simple »', () => {
	expect(simplified(activity, undefined)).toBe(activity);
});

it('leaves what it cannot find: texts may come from another version than the page', () => {
	expect(simplified(activity, { 'content.items.7.text': 'Court.', 'content.nodes.a': 'b' })).toEqual(
		activity
	);
});

it('names the people of its texts as the activity names them, another first name included', () => {
	const people = { ines: { name: 'Inès' }, sami: { name: 'Milo' } };
	const named = { ...activity, people } as unknown as Activity;
	const texts = { title: 'Le sac {de:ines}', 'content.items.0.text': '{sami} cherche.' };
	expect(simplifiedNamed(named, texts)).toMatchObject({
		title: 'Le sac d’Inès',
		content: { items: [{ text: 'Milo cherche.' }, { text: 'Un autre.' }] }
	});
	expect(simplifiedNamed(named, undefined)).toBe(named);
});
