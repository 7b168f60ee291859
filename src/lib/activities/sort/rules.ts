import { sortActs } from './acts';
import { sortEngine } from './engine';
import { sortSchema } from './schema';
import { sortSheet } from './sheet';

export const sort = {
	schema: sortSchema,
	engine: sortEngine,
	acts: sortActs,
	sheet: sortSheet,
	private: false,
	doing: 'arrange' as const
};
