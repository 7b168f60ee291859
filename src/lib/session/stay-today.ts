import { markedToday } from './today-mark';

/** In ms: as often as a page that has the key. */
const EVERY = 10_000;

/**
 * For the neutral page of « Cacher », which has no key: as long as it stands, the service worker keeps in mind the
 * key of today's notebook that « Reprendre » will ask for. @returns how to stop
 */
export function stayToday(): () => void {
	const id = markedToday();
	if (!id) return () => {};
	const staying = import('$lib/notebook/today/holder').then(({ Holder }) => new Holder());
	const stay = () => void staying.then((holder) => holder.stay(id)).catch(() => {});
	stay();
	const timer = setInterval(stay, EVERY);
	return () => clearInterval(timer);
}
