import { posterActs } from './acts';
import { posterEngine } from './engine';
import { posterSchema } from './schema';
import { posterSheet } from './sheet';

export const poster = {
	schema: posterSchema,
	engine: posterEngine,
	acts: posterActs,
	sheet: posterSheet,
	private: false,
	doing: 'make' as const
};
