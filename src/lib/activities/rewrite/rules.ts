import { rewriteActs } from './acts';
import { rewriteEngine } from './engine';
import { rewriteSchema } from './schema';
import { rewriteSheet } from './sheet';

export const rewrite = {
	schema: rewriteSchema,
	engine: rewriteEngine,
	acts: rewriteActs,
	sheet: rewriteSheet,
	private: false,
	doing: 'make' as const
};
