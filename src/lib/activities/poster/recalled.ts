/** The poster as it stands: its words, and what is drawn. What was ticked of it is not told. */
import type { Recall } from '../parts/recalled';
import { posterEngine, sloganOf, type PosterState } from './engine';
import type { PosterContent } from './schema';
import Told from './Told.svelte';

export const recalled: Recall<PosterContent, PosterState> = (content, state) =>
	posterEngine.assess(content, state).status === 'untouched'
		? undefined
		: { is: 'poster', slogan: sloganOf(content, state), drawn: state, Drawing: Told };
