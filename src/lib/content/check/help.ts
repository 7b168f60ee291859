import type { Finding } from '../finding';
import type { Library } from '../library';
import type { Path } from '../source';
import { textsOf } from './prose';
import { readabilityFindings, READING_LIMITS } from './readability';

/** Whoever comes for help may be eight, or too upset to read much. */
export function helpFindings({ facts: { help }, cast }: Library): Finding[] {
	if (!help) return [];
	const french = textsOf(help).filter((one) => one.lang === 'fr');
	const isSimple = (path: Path) => path.includes('simple');
	return [
		...readabilityFindings(
			french.filter(({ path }) => path[0] === 'situations'),
			READING_LIMITS.primaire,
			cast
		),
		...readabilityFindings(
			french.filter(({ path }) => isSimple(path)),
			READING_LIMITS.simple,
			cast
		)
	];
}
