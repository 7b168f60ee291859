import { journalActs } from './acts';
import { journalEngine } from './engine';
import { journalSchema } from './schema';
import { journalSheet } from './sheet';

export const journal = {
	schema: journalSchema,
	engine: journalEngine,
	acts: journalActs,
	sheet: journalSheet,
	private: true,
	doing: 'feel' as const
};
