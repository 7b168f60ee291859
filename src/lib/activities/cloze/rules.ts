import { clozeActs } from './acts';
import { clozeEngine } from './engine';
import { clozeSchema } from './schema';
import { clozeSheet } from './sheet';

export const cloze = {
	schema: clozeSchema,
	engine: clozeEngine,
	acts: clozeActs,
	sheet: clozeSheet,
	private: false,
	doing: 'answer' as const
};
