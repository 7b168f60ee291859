import { changed } from '../content-folder';
import { quiz, type Broken } from './broken';

const law = (from: string, to: string, over = {}) => changed('law.yaml', from, to, over);
/** A fact of the law with a figure, that nobody has read in its source. */
const unread = law('mark: V', "mark: M, value: '13'");

export const facts: readonly Broken[] = [
	{
		rule: 'fact-old',
		why: 'nobody has looked at a number for more than a year',
		files: changed('help.yaml', 'verifiedOn: 2026-10-01', 'verifiedOn: 2025-11-25'),
		field: 'entries.ligne.verifiedOn',
		line: 'id: ligne',
		says: '2025-11-25',
		fine: changed('help.yaml', 'verifiedOn: 2026-10-01', 'verifiedOn: 2025-11-26')
	},
	...(['law.yaml', 'statistics.yaml', 'frameworks.yaml'] as const).map((file, at) => ({
		rule: 'fact-old' as const,
		why: `a fact of ${file} is old`,
		files: changed(file, 'verifiedOn: 2026-10-01', 'verifiedOn: 2024-01-01'),
		field: `${['loi', 'part', 'un'][at]}.verifiedOn`
	})),
	{
		rule: 'fact-unchecked',
		why: 'a number that was never checked stands on « Besoin d’aide »',
		files: changed('help.yaml', 'mark: V', 'mark: M'),
		field: 'entries.ligne.mark',
		line: 'id: ligne'
	},
	{
		rule: 'fact-unchecked',
		why: 'a fact of the law that was never checked has words for pupils',
		files: law('mark: V', 'mark: M, pupils: La loi l’interdit.'),
		field: 'loi.mark',
		fine: law('mark: V', 'mark: M')
	},
	{
		rule: 'fact-unchecked',
		why: 'a figure that was never checked is meant for pupils',
		files: changed('statistics.yaml', 'mark: V', 'mark: M', {
			...changed('statistics.yaml', 'audience: adults', 'audience: pupils')
		}),
		field: 'part.mark',
		fine: changed('statistics.yaml', 'mark: V', 'mark: M')
	},
	{
		rule: 'fact-unchecked',
		why: 'an activity names a fact that was never checked',
		files: { ...unread, ...quiz('situation: La balle roule.', "situation: 'À {loi} ans, la balle roule.'") },
		field: 'items.la-balle.situation',
		line: '{loi}',
		fine: { ...unread }
	},
	{
		rule: 'fact-unchecked',
		why: 'the ticket of a séance names a fact that was never checked',
		files: {
			...unread,
			...changed('parcours/college.yaml', 'reader: Un adulte.', "reader: 'Un adulte. {loi} ans.'")
		},
		field: 'ticket.reader',
		fine: {
			...unread,
			...changed('parcours/college.yaml', 'text: On ouvre.', "text: 'On ouvre. {loi} ans.'")
		}
	}
];
