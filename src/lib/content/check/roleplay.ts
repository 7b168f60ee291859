import type { Band, Person } from '$lib/domain/activity';
import { finding, type Finding } from '../finding';
import type { Library } from '../library';
import { peopleFindings } from './people';
import { textsOf } from './prose';
import { readabilityFindings, READING_LIMITS } from './readability';

/** The youngest first: a story for two ages is written for the younger. */
const BANDS: readonly Band[] = ['primaire', 'college', 'lycee'];

/** The two pupils of a story, under whatever names a table gives them; « de {a} » elides before some. */
const anybody = (id: string): [string, Person] => [
	id,
	{ id, name: id.toUpperCase(), gender: 'f', role: 'pupil', paper: 'sand' }
];

/** The stories of the role-play table: whom they name, whose names they borrow, and how easily they are read. */
export function roleplayFindings(library: Library): Finding[] {
	const { roleplay } = library.facts;
	if (!roleplay) return [];
	const texts = textsOf(roleplay);
	const cast = new Map([...library.cast, anybody('a'), anybody('b')]);
	const { names, cases } = roleplay.french;
	return [
		...peopleFindings(texts, { cast, numbers: library.numbers }),
		...[...library.cast.values()].flatMap(({ name }) => {
			const at = names.indexOf(name);
			if (at < 0) return [];
			const message = `${name} is somebody of cast.yaml: whoever plays a story is nobody of another one`;
			return [finding('name-twice', roleplay.file.source, ['names', at], message)];
		}),
		...cases.flatMap(({ bands }, index) => {
			const youngest = BANDS.find((band) => bands.includes(band)) ?? 'college';
			const own = texts.filter(
				({ lang, within: { path } }) => lang === 'fr' && path[0] === 'cases' && path[1] === index
			);
			return readabilityFindings(own, READING_LIMITS[youngest], cast);
		})
	];
}
