import type { IconName } from '$lib/ui/icons';
import type { Gesture } from './schema';

/** The sign of each gesture, beside its word. */
export const GLYPHS: Readonly<Record<Gesture, IconName>> = {
	answer: 'message',
	wait: 'pause',
	proof: 'keep',
	leave: 'close',
	report: 'alert',
	fetch: 'adult'
};
