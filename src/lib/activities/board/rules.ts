import { boardActs } from './acts';
import { boardEngine } from './engine';
import { boardSchema } from './schema';
import { boardSheet } from './sheet';

export const board = {
	schema: boardSchema,
	engine: boardEngine,
	acts: boardActs,
	sheet: boardSheet,
	private: false,
	doing: 'arrange' as const
};
