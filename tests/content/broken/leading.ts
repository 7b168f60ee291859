/** What stories that pupils lead are held to: a confidence goes to the adult, a class is not asked about itself. */
import { changed, type Files } from '../content-folder';
import { leading as right, LEADING } from '../sample-leading';
import type { Broken } from './broken';

const fine: Files = { [LEADING]: right };
const led = (from: string, to: string): Files => changed(LEADING, from, to, fine);

export const leading: readonly Broken[] = [
	{
		rule: 'schema',
		why: 'somebody confides, and the story goes on without an adult',
		files: led(', relay: true', ''),
		field: '',
		says: 'calls the adult',
		fine
	},
	{
		rule: 'class-asked-of-itself',
		why: 'the question is about the class',
		files: led('Qui peut aider, la-balle', 'Et vous, qui peut aider'),
		field: 'situations.la-balle.question',
		line: 'Et vous',
		says: 'vous',
		fine: led('Qui peut aider, la-balle', 'Que change «\u00a0et toi\u00a0»')
	},
	{
		rule: 'class-asked-of-itself',
		why: 'a question to go on with asks what has happened to somebody here',
		files: led('Que voit-on, la-balle', 'Est-ce que ça t’est arrivé'),
		field: 'situations.la-balle.prompts.see.text'
	},
	{
		rule: 'closing-without-help',
		why: 'a story ends, and nobody helps',
		files: led('Un adulte peut aider, la-balle.', 'Ça passe.'),
		field: 'situations.la-balle.closing',
		line: 'Ça passe.',
		fine: led('Un adulte peut aider, la-balle.', '{kaci} est là.')
	}
];
