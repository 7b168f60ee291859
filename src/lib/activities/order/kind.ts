import { movingWords } from '../parts/moving/words';
import { pageWords } from '../parts/page/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { orderActs, type OrderAct } from './acts';
import { orderEngine, type OrderState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import OrderView from './OrderView.svelte';
import type { OrderContent } from './schema';

export const kind: Kind<OrderContent, OrderState, OrderAct> = {
	engine: orderEngine,
	acts: orderActs,
	View: OrderView,
	messages: withWords({ fr, en }, pageWords, movingWords)
};
