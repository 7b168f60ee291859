/** A clear message on paper: for each sentence that hurts, parts to tick on four strips, then one's own message. */
import { said, type Block, type SheetOf } from '../parts/sheet/blocks';
import type { RewriteContent, RewriteSentence } from './schema';

export const rewriteSheet: SheetOf<RewriteContent> = (content) => ({
	todo: said('rewriteTodo'),
	blocks: [
		{ block: 'text', text: content.question, look: 'strong' },
		...content.sentences.flatMap((one) => sentenceOf(content, one)),
		{ block: 'text', text: said('rewriteHeard', { heard: content.heard }) }
	],
	answers: content.sentences.flatMap((one): Block[] => [
		{ block: 'heading', text: one.hurts },
		{
			block: 'notes',
			notes: [
				...one.examples.map(({ text }) => ({ text: said('example'), more: [text] })),
				...one.parts.flatMap(({ verdict, text, echo }) =>
					verdict === 'fits' ? [{ text, more: [echo] }] : []
				)
			]
		}
	])
});

function sentenceOf({ strips }: RewriteContent, { situation, hurts, parts }: RewriteSentence): Block[] {
	return [
		{ block: 'text', text: situation },
		{ block: 'text', text: hurts, look: 'quote' },
		{
			block: 'questions',
			columns: 2,
			bare: true,
			items: strips.map(({ id, name }) => ({
				ask: name,
				options: parts.filter(({ strip }) => strip === id).map(({ text }) => text)
			}))
		},
		{ block: 'lines', label: said('rewriteMine'), lines: 2 }
	];
}
