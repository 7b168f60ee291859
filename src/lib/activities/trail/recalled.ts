/** The cards that were played, and what was chosen on the way: not how a card was dealt with. */
import { listed, made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { chosen, findCard, type TrailState } from './engine';
import type { TrailContent } from './schema';

export const recalled: Recall<TrailContent, TrailState> = (content, state) =>
	made([
		{ rows: listed(state.played.flatMap(({ card }) => findCard(content, card)?.text ?? [])) },
		{ title: { key: 'trail.party' }, rows: listed(chosen(content, state).map(({ text }) => text)) }
	]);
