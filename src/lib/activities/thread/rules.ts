import { threadActs } from './acts';
import { threadEngine } from './engine';
import { threadSchema } from './schema';
import { threadSheet } from './sheet';

export const thread = {
	schema: threadSchema,
	engine: threadEngine,
	acts: threadActs,
	sheet: threadSheet,
	private: false,
	doing: 'live' as const
};
