import { printOf } from '$lib/content/print';
import { english, overlay, type Broken } from './broken';

export const overlays: readonly Broken[] = [
	{
		rule: 'overlay-missing',
		why: 'one text is not translated',
		files: overlay({ 'demander-de-l-aide.name': 'Asking for help' }),
		field: 'demander-de-l-aide.general'
	},
	{
		rule: 'overlay-missing',
		why: 'a translation is empty',
		files: overlay({ ...english, 'demander-de-l-aide.general': ' ' }),
		field: 'demander-de-l-aide.general',
		line: 'general'
	},
	{
		rule: 'overlay-unknown',
		why: 'the French text has gone',
		files: overlay({ ...english, 'parler.name': 'Talking' }),
		field: 'parler.name',
		line: 'parler'
	},
	{
		rule: 'overlay-stale',
		why: 'the French has changed since',
		files: {
			...overlay(english),
			'competences.en.sources.json': JSON.stringify({
				'demander-de-l-aide.name': printOf('Chercher de l’aide'),
				'demander-de-l-aide.general': printOf('Résoudre des difficultés')
			})
		},
		field: 'demander-de-l-aide.name',
		line: 'Asking for help'
	},
	{ rule: 'overlay-unmarked', why: 'nobody has said that it is done', files: overlay(english), field: '' },
	{
		rule: 'overlay-unmarked',
		why: 'a text was added and not marked',
		files: { ...overlay(english), 'competences.en.sources.json': '{}' },
		field: 'demander-de-l-aide.name'
	},
	{
		rule: 'overlay-too-long',
		why: 'the translation does not fit',
		files: overlay({ ...english, 'demander-de-l-aide.name': 'help '.repeat(30) }),
		field: 'demander-de-l-aide.name'
	},
	{
		rule: 'overlay-elision',
		why: 'English does not elide',
		files: overlay({ ...english, 'demander-de-l-aide.name': 'The help {de:sami}' }),
		field: 'demander-de-l-aide.name'
	}
];
