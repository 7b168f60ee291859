/** The leader's sheet: each story with its question, what to ask next, what to say if…, what never, how to end. */
import { said, type Block, type Note, type SheetOf, type Text } from '../parts/sheet/blocks';
import type { LeadingContent, LeadingReaction, LeadingSituation } from './schema';
import { fitting, inSet } from './selectors';

export const leadingSheet: SheetOf<LeadingContent> = (content) => ({
	todo: said('leadTodo'),
	blocks: [
		{ block: 'text', text: content.rule, look: 'framed' },
		{ block: 'text', text: content.adult, look: 'strong' },
		{ block: 'text', text: content.confide, look: 'framed' },
		{ block: 'heading', text: said('leadSkills') },
		{
			block: 'notes',
			columns: 2,
			notes: content.skills.map(({ name, text }) => ({ text: name, more: [text] }))
		},
		...content.sets.flatMap(({ id, name, hint }): Block[] => [
			{ block: 'page' },
			{ block: 'heading', text: name },
			{ block: 'text', text: hint },
			{ block: 'text', text: content.rule, look: 'strong' },
			{ block: 'columns', blocks: inSet(content, id).map((one) => story(content, one)) }
		]),
		{ block: 'text', text: content.after, look: 'framed' }
	],
	answers: [{ block: 'notes', notes: content.situations.flatMap(({ reactions }) => reactions.map(others)) }]
});

const TITLES = { primaire: 'leadPrimaire', college: 'leadCollege', lycee: 'leadLycee' } as const;

const story = (content: LeadingContent, one: LeadingSituation): Block => ({
	block: 'talk',
	title: said(TITLES[one.from], { n: content.situations.indexOf(one) + 1, title: one.title }),
	messages: [
		{ who: said('leadRead'), text: one.scene },
		{ who: said('leadAsk'), text: one.question },
		...one.prompts.map(({ text }) => ({ who: said('leadPrompt'), text })),
		...one.reactions.flatMap((reaction) =>
			fitting(reaction).map(({ text }) => ({ who: said('leadIf', { reaction: reaction.text }), text }))
		),
		{ who: said('leadNever'), text: one.never },
		{ who: said('leadClose'), text: one.closing }
	]
});

/** Why an answer helps, or not yet: to talk over after the rehearsal. */
const others = ({ text, answers }: LeadingReaction): Note => ({
	text,
	more: answers.flatMap((one): Text[] => [said('leadAnswer', { answer: one.text, why: one.explanation })])
});
