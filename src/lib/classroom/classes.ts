/**
 * Where each class stopped in its séance, under a colour and a picture: no name, no date in clear sight. It stays
 * on this device until somebody forgets it.
 */
import { readStanding, type Standing } from './kept';
import { UnderSigns, type Sign } from './under-signs';

export interface StoppedClass extends Sign {
	readonly standing: Standing;
	/** Of the step, as it was told when the class stopped. */
	readonly step: string;
	/** Of the séance. */
	readonly title: string;
}

export const stoppedClasses = new UnderSigns<StoppedClass>('cahier-classes', ({ step, title, standing }) => {
	const whole = readStanding(standing);
	if (!whole || typeof step !== 'string' || typeof title !== 'string') return undefined;
	return { step, title, standing: whole };
});
