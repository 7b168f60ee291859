import { calmActs } from './acts';
import { calmEngine } from './engine';
import { calmSchema } from './schema';
import { calmSheet } from './sheet';

export const calm = {
	schema: calmSchema,
	engine: calmEngine,
	acts: calmActs,
	sheet: calmSheet,
	private: false,
	doing: 'breathe' as const
};
