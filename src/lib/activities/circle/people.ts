/** Who stands in a star. */
import type { Someone } from './acts';
import type { CircleContent } from './schema';

/** The first sentence of a plan: one that was offered, by its id, or one's own. */
export type Line =
	| { readonly sentence: string; readonly text?: undefined }
	| { readonly text: string; readonly sentence?: undefined };

/** What of a state says who is there. */
interface Star {
	readonly chosen: Readonly<Record<string, readonly string[]>>;
	readonly words: Readonly<Record<string, string>>;
}

/** Everybody in the star, branch by branch, as the content orders them; own words last. */
export const people = (content: CircleContent, { chosen, words }: Star): Someone[] =>
	content.branches.flatMap(({ id, roles }) => [
		...roles
			.filter((role) => Object.hasOwn(chosen, id) && chosen[id]?.includes(role.id))
			.map((role) => ({ branch: id, role: role.id })),
		...(Object.hasOwn(words, id) ? [{ branch: id }] : [])
	]);

/** Those whom a plan may name. Own words are taken at their word. */
export const adults = (content: CircleContent, star: Star): Someone[] =>
	people(content, star).filter((one) => isAdult(content, one));

const roleOf = (content: CircleContent, who: Someone) =>
	content.branches.find((one) => one.id === who.branch)?.roles.find((one) => one.id === who.role);

export const isAdult = (content: CircleContent, who: Someone): boolean => !roleOf(content, who)?.peer;

export const isSame = (one: Someone | null, other: Someone): boolean =>
	one !== null && one.branch === other.branch && one.role === other.role;

export const isThere = (content: CircleContent, star: Star, who: Someone): boolean =>
	people(content, star).some((one) => isSame(one, who));

/** What somebody is called: the role's name, or the learner's own words. */
export const nameOf = (content: CircleContent, { words }: Pick<Star, 'words'>, who: Someone): string =>
	who.role === undefined ? (words[who.branch] ?? '') : (roleOf(content, who)?.name ?? who.role);
