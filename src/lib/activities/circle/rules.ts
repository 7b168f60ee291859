import { circleActs } from './acts';
import { circleEngine } from './engine';
import { circleSchema } from './schema';
import { circleSheet } from './sheet';

export const circle = {
	schema: circleSchema,
	engine: circleEngine,
	acts: circleActs,
	sheet: circleSheet,
	private: true,
	doing: 'feel' as const
};
