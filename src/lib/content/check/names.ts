import { peopleIn, type AnyAuthoredActivity } from '../activity';
import { finding, type Finding } from '../finding';
import type { Library } from '../library';
import { byLetters } from './people';
import { textsOf } from './prose';

/** A name belongs to one person of the booklet: two who share it would be taken for each other. */
export const nameFindings = (library: Library): Finding[] => [
	...inCast(library),
	...library.activities.flatMap((activity) => ofTheCast(activity, library)),
	...invented(library)
];

function inCast({ facts: { cast } }: Library): Finding[] {
	if (!cast) return [];
	return cast.french.flatMap(({ id, name }, index) => {
		const namesake = cast.french.slice(0, index).find((one) => one.name === name);
		if (!namesake) return [];
		const message = `"${namesake.id}" already bears the name ${name}: "${id}" needs another`;
		return [finding('name-twice', cast.file.source, [index, 'name'], message)];
	});
}

const frenchOf = (activity: AnyAuthoredActivity) => textsOf(activity).filter((one) => one.lang === 'fr');

/** An activity that calls somebody else by a name of the cast. */
function ofTheCast(activity: AnyAuthoredActivity, { cast }: Library): Finding[] {
	const own = peopleIn(activity);
	const texts = frenchOf(activity);
	return [...cast.values()].flatMap(({ id, name }) => {
		if (own.includes(id)) return [];
		const found = texts.find((one) => byLetters(name).test(one.text));
		if (!found) return [];
		const message = `${name} is somebody of cast.yaml: write {${id}} if it is the same person, or choose another name`;
		return [finding('name-twice', found.source, found.path, message)];
	});
}

/** A capital where no sentence begins. */
const NAME = /(?<=[\p{L}\p{N},;)][ \u00a0]|\p{L}[’'])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/gu;
/** What stands before a name and is none. */
const TITLES = 'Mme Mmes Mlle Madame Monsieur Mademoiselle Docteur Docteure Dr Dre Professeur Professeure Pr';
/** Words with a capital that are nobody. */
const NOBODY = new Set(
	`${TITLES} Internet France Europe Paris Noël Phare Pix Prix Terre Lune Web`.split(' ')
);

/** Somebody who was made up for two activities. */
function invented({ activities, cast }: Library): Finding[] {
	const known = new Set([...cast.values()].map((one) => one.name));
	const first = new Map<string, string>();
	return activities.flatMap((activity) => {
		const texts = frenchOf(activity);
		const all = texts.map((one) => one.text).join('\n');
		const names = new Set(all.match(NAME));
		return [...names].flatMap((name) => {
			// What is also written small is a word.
			if (known.has(name) || NOBODY.has(name) || byLetters(name.toLowerCase()).test(all)) return [];
			const there = first.get(name);
			if (there === undefined) first.set(name, activity.id);
			if (there === undefined) return [];
			const { source, path } = texts.find((one) => byLetters(name).test(one.text))!;
			const message = `${name} is already somebody in "${there}": choose another name, or let both be one person of cast.yaml`;
			return [finding('name-twice', source, path, message)];
		});
	});
}
