import { triageActs } from './acts';
import { triageEngine } from './engine';
import { triageSchema } from './schema';
import { triageSheet } from './sheet';

export const triage = {
	schema: triageSchema,
	engine: triageEngine,
	acts: triageActs,
	sheet: triageSheet,
	private: false,
	doing: 'answer' as const
};
