import { charterActs } from './acts';
import { charterEngine } from './engine';
import { charterSchema } from './schema';
import { charterSheet } from './sheet';

export const charter = {
	schema: charterSchema,
	engine: charterEngine,
	acts: charterActs,
	sheet: charterSheet,
	private: false,
	doing: 'make' as const
};
