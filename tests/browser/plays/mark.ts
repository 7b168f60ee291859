import { LETTERS } from '../../../src/lib/activities/mark/letters';
import type { Segment } from '../../../src/lib/activities/mark/schema';
import { press, type Play } from './play';

/** A sign that is not there is marked and taken off again; then each sign where it is to be seen. */
export const mark: Play<'mark'> = ({ content: { signals, passages } }) => {
	const pieces = passages.flatMap((one) => one.segments.filter((segment) => segment.signals));
	const toggle = (segment: Segment, signal: string) => {
		const rank = signals.findIndex((one) => one.id === signal);
		// One kind of signal: the words themselves are the button.
		const choose = signals.length === 1 ? [] : [press(`${LETTERS[rank]}, ${signals[rank]!.name}`)];
		return [press(segment.text), ...choose];
	};
	const signalsOf = (segment: Segment, fits: boolean) =>
		segment.signals!.filter((one) => (one.verdict === 'fits') === fits).map(({ id }) => id);
	const astray = pieces.find((one) => signalsOf(one, false).length > 0);
	const wrong = astray ? toggle(astray, signalsOf(astray, false)[0]!) : [];
	return [
		...wrong,
		...wrong,
		...pieces.flatMap((one) => signalsOf(one, true).flatMap((signal) => toggle(one, signal))),
		press('Regarder ensemble')
	];
};
