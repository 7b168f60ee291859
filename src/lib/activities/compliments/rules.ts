import { complimentsActs } from './acts';
import { complimentsEngine } from './engine';
import { complimentsSchema } from './schema';
import { complimentsSheet } from './sheet';

export const compliments = {
	schema: complimentsSchema,
	engine: complimentsEngine,
	acts: complimentsActs,
	sheet: complimentsSheet,
	private: false,
	doing: 'make' as const
};
