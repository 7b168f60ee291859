import { wordgridActs } from './acts';
import { wordgridEngine } from './engine';
import { wordgridSchema } from './schema';
import { wordgridSheet } from './sheet';

export const wordgrid = {
	schema: wordgridSchema,
	engine: wordgridEngine,
	acts: wordgridActs,
	sheet: wordgridSheet,
	private: false,
	doing: 'answer' as const
};
