import { markActs } from './acts';
import { markEngine } from './engine';
import { markSchema } from './schema';
import { markSheet } from './sheet';

export const mark = {
	schema: markSchema,
	engine: markEngine,
	acts: markActs,
	sheet: markSheet,
	private: false,
	doing: 'answer' as const
};
