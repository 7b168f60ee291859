import type { Files } from '../content-folder';
import type { Broken } from './broken';

const item = (id: string) => `{ id: ${id}, text: Une ligne. }`;
const sheet = `name: Langue
reviewed: []
unread: Pas encore relue.
title: Une fiche
lead: Un mot.
parts:
  - { id: signes, title: Des signes, items: [${item('un')}, ${item('deux')}] }
  - { id: aide, title: Ce qui aide, items: [${item('un')}, ${item('deux')}] }
calls:
  title: Qui appeler
  note: À toute heure.
  always: jour et nuit
  between: de {from} à {to}
  hour: '{h} h'
  free: gratuit
  items: [${item('ligne')}, ${item('ligne-deux')}]
`;
const path = (lang: string) => `families/${lang}.yaml`;

/** The sheet in six languages, one of them with a passage replaced. */
function sheets(lang = 'fr', from = '', to = ''): Files {
	const right = sheet.replace(item('ligne-deux'), item('ligne').replace('ligne', 'autre'));
	const all = ['fr', 'en', 'ar', 'pt', 'tr', 'uk'].map((one) => [path(one), right] as const);
	const files = Object.fromEntries(all);
	return { ...files, ...secondLine, [path(lang)]: right.replace(from, () => to) };
}

/** A second helpline beside that of the sample. */
const secondLine: Files = {
	'help.yaml': `entries:
  - { id: ligne, number: '3018', name: Le 3018, for: Le harcèlement., when: Chaque jour., hours: always, free: true, kind: line, simple: { icon: phone, text: Appelle. }, source: Un livre, verifiedOn: '2026-10-01', mark: V }
  - { id: autre, number: '119', name: Le 119, for: Le danger., when: Chaque jour., hours: always, free: true, kind: line, simple: { icon: phone, text: Appelle. }, source: Un livre, verifiedOn: '2026-10-01', mark: V }
adult: { title: Ici, lead: Parle., who: Un adulte., sentence: Bonjour., other-ways: Écris., after: Il aide., second: Un deuxième., phone: Demande., simple: [{ id: va, icon: adult, text: Va voir un adulte. }] }
situations:
  - { id: ami, page: '1', title: Un ami, lead: Bien., now: Écoute., sentence: Bonjour., who: Un adulte., calls: [ligne], avoid: Le silence. }
`
};

const without = ({ [path('tr')]: _turkish, ...others }: Files): Files => others;

/** The sheet for families says the same in each of its languages. */
export const families: readonly Broken[] = [
	{
		rule: 'family-sheet',
		why: 'one language lacks a line of the French sheet',
		files: sheets('uk', `, ${item('deux')}] }\ncalls`, `, ${item('trois')}] }\ncalls`),
		field: 'parts.aide.items.trois.text',
		line: 'id: trois',
		says: 'no text parts.aide.items.trois.text',
		fine: sheets()
	},
	{
		rule: 'family-sheet',
		why: 'one language has another line in the place of one',
		files: sheets('uk', `, ${item('deux')}] }\ncalls`, `, ${item('trois')}] }\ncalls`),
		field: '',
		says: 'a text parts.aide.items.deux.text, and this one has not'
	},
	{
		rule: 'family-sheet',
		why: 'a language is missing',
		files: without(sheets()),
		field: '',
		says: 'missing in "tr"',
		// One that is there and wrong is not missing: what is wrong with it is said.
		fine: sheets('tr', 'title: Une fiche\n', '')
	},
	{
		rule: 'stray-file',
		why: 'a sheet is in a language that nothing offers',
		files: { ...sheets(), [path('it')]: sheet.replace(item('ligne-deux'), item('autre')) },
		field: '',
		says: 'nothing reads this file',
		fine: sheets()
	},
	{
		rule: 'typography-apostrophe',
		why: 'the French sheet is set with a straight apostrophe',
		files: sheets('fr', 'lead: Un mot.', "lead: 'L''aide.'"),
		field: 'lead',
		fine: sheets('en', 'lead: Un mot.', "lead: 'It''s here.'")
	},
	{
		rule: 'family-sheet',
		why: 'it names a helpline that is not there',
		files: sheets('ar', 'id: autre', 'id: ligne-trois'),
		field: 'calls.items.ligne-trois',
		says: 'help.yaml has no line "ligne-trois"'
	},
	{
		rule: 'number-by-letters',
		why: 'a number is written out in the sheet of a family',
		files: sheets('pt', 'lead: Un mot.', 'lead: Ligue 3018.'),
		field: 'lead',
		says: '{ligne}',
		fine: sheets('pt', 'lead: Un mot.', "lead: 'Ligue {ligne}.'")
	}
];
