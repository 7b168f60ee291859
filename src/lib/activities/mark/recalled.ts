/** Where a signal was marked, passage by passage. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { marksOf, type MarkState } from './engine';
import type { MarkContent } from './schema';

export const recalled: Recall<MarkContent, MarkState> = ({ passages, signals }, state) =>
	made(
		passages.map(({ title, segments }) => ({
			...(title ? { title } : {}),
			rows: segments.map(({ id, text }) => ({
				label: text,
				lines: signals.filter((one) => marksOf(state, id).includes(one.id)).map(({ name }) => name)
			}))
		}))
	);
