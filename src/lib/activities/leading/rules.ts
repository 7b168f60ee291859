import { leadingActs } from './acts';
import { leadingEngine } from './engine';
import { leadingSchema } from './schema';
import { leadingSheet } from './sheet';

export const leading = {
	schema: leadingSchema,
	engine: leadingEngine,
	acts: leadingActs,
	sheet: leadingSheet,
	private: false,
	doing: 'answer' as const
};
