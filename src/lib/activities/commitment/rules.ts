import { commitmentActs } from './acts';
import { commitmentEngine } from './engine';
import { commitmentSchema } from './schema';
import { commitmentSheet } from './sheet';

export const commitment = {
	schema: commitmentSchema,
	engine: commitmentEngine,
	acts: commitmentActs,
	sheet: commitmentSheet,
	private: true,
	doing: 'feel' as const
};
