import type { Kind } from '../view';
import { orderActs, type OrderAct } from './acts';
import { orderEngine, type OrderState } from './engine';
import OrderView from './OrderView.svelte';
import type { OrderContent } from './schema';

export const kind: Kind<OrderContent, OrderState, OrderAct> = {
	engine: orderEngine,
	acts: orderActs,
	View: OrderView
};
