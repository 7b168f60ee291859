/** Where the cards were laid and what was sewn, or what was thought of the clues. */
import { listed, made } from '../parts/made';
import type { MadePart, Recall } from '../parts/recalled';
import { NOT_YET, SAYS } from './acts';
import { saysOf, type CluesState } from './clues';
import type { BoardState } from './engine';
import { cardsIn, type FrescoState, type Link } from './fresco';
import type { BoardContent, CluesContent, FrescoContent } from './schema';

export const recalled: Recall<BoardContent, BoardState> = (content, state) => {
	if (content.use === 'fresco' && state.use === 'fresco') return made(frescoParts(content, state));
	return content.use === 'clues' && state.use === 'clues' ? made(cluesParts(content, state)) : undefined;
};

function frescoParts(content: FrescoContent, state: FrescoState): MadePart[] {
	const textOf = (card: string) => content.cards.find(({ id }) => id === card)?.text ?? '';
	const words = ({ from, to }: Link) => ({
		key: 'board.fresco.leads',
		values: { from: textOf(from), to: textOf(to) }
	});
	return [
		...content.columns.map(({ id, name }) => ({
			title: name,
			rows: listed(cardsIn(content, state, id).map(({ text }) => text))
		})),
		{ title: { key: 'board.fresco.words' }, rows: listed(state.links.map(words)) },
		{
			title: { key: 'board.fresco.levers' },
			rows: state.links.map((link) => ({
				label: words(link),
				lines: content.levers.filter(({ id }) => id === link.lever).map(({ text }) => text)
			}))
		}
	];
}

function cluesParts({ clues, hypotheses }: CluesContent, state: CluesState): MadePart[] {
	const named = (ids: readonly string[]) =>
		hypotheses.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
	const thoughts =
		state.thinks === undefined
			? []
			: state.thinks === NOT_YET
				? [{ key: 'board.clues.notYet' }]
				: named([state.thinks]).map((hypothesis) => ({ key: 'board.clues.maybe', values: { hypothesis } }));
	return [
		...clues.map((clue) => ({
			title: clue.where,
			rows: SAYS.map((says) => ({
				label: { key: `board.clues.says.${says}` },
				lines: hypotheses.filter(({ id }) => saysOf(state, clue.id, id) === says).map(({ text }) => text)
			}))
		})),
		{ title: { key: 'board.clues.think' }, rows: listed(thoughts) },
		{ title: { key: 'board.clues.asks' }, rows: listed(named(state.asks)) }
	];
}
