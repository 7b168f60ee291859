import { emotionsActs } from './acts';
import { emotionsEngine } from './engine';
import { emotionsSchema } from './schema';
import { emotionsSheet } from './sheet';

export const emotions = {
	schema: emotionsSchema,
	engine: emotionsEngine,
	acts: emotionsActs,
	sheet: emotionsSheet,
	private: true,
	doing: 'feel' as const
};
