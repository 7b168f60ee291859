import { orderActs } from './acts';
import { orderEngine } from './engine';
import { orderSchema } from './schema';
import { orderSheet } from './sheet';

export const order = {
	schema: orderSchema,
	engine: orderEngine,
	acts: orderActs,
	sheet: orderSheet,
	private: false,
	doing: 'arrange' as const
};
