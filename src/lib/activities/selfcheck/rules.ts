import { selfcheckActs } from './acts';
import { selfcheckEngine } from './engine';
import { selfcheckSchema } from './schema';
import { selfcheckSheet } from './sheet';

export const selfcheck = {
	schema: selfcheckSchema,
	engine: selfcheckEngine,
	acts: selfcheckActs,
	sheet: selfcheckSheet,
	private: true,
	doing: 'feel' as const
};
