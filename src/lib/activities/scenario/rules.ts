import { scenarioActs } from './acts';
import { scenarioEngine } from './engine';
import { scenarioSchema } from './schema';
import { scenarioSheet } from './sheet';

export const scenario = {
	schema: scenarioSchema,
	engine: scenarioEngine,
	acts: scenarioActs,
	sheet: scenarioSheet,
	private: false,
	doing: 'live' as const
};
