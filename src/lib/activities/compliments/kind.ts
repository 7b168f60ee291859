import { prepareDrawing } from '$lib/ui/character';
import { pageWords } from '../parts/page/words';
import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { complimentsActs, type ComplimentsAct } from './acts';
import ComplimentsView from './ComplimentsView.svelte';
import { complimentsEngine, type ComplimentsState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { ComplimentsContent } from './schema';

export const kind: Kind<ComplimentsContent, ComplimentsState, ComplimentsAct> = {
	engine: complimentsEngine,
	acts: complimentsActs,
	View: ComplimentsView,
	prepare: prepareDrawing,
	messages: withWords({ fr, en }, pageWords, privateWords)
};
