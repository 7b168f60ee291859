import { matchActs } from './acts';
import { matchEngine } from './engine';
import { matchSchema } from './schema';
import { matchSheet } from './sheet';

export const match = {
	schema: matchSchema,
	engine: matchEngine,
	acts: matchActs,
	sheet: matchSheet,
	private: false,
	doing: 'arrange' as const
};
