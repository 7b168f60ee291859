/** Who sits around the table. Each role is told by a name, a shape and a colour: never by a colour alone. */
export const ROLES = ['a', 'b', 'mediator-1', 'mediator-2', 'observer-1', 'observer-2'] as const;
export type Role = (typeof ROLES)[number];

/** The two who quarrel in the story, in the order in which they read their secret cards. */
export const PLAYERS = ['a', 'b'] as const;
export type Player = (typeof PLAYERS)[number];

export const SHAPES: Readonly<
	Record<Role, 'circle' | 'diamond' | 'triangle' | 'square' | 'star' | 'hexagon'>
> = {
	a: 'circle',
	b: 'diamond',
	'mediator-1': 'triangle',
	'mediator-2': 'square',
	'observer-1': 'star',
	'observer-2': 'hexagon'
};

export const FEWEST_PEOPLE = 3;
export const MOST_PEOPLE = 6;

/**
 * The roles for so many people, 3 to 6. Three can only train with one mediator (for real there are always two);
 * whoever is left over observes.
 */
export const rolesFor = (people: number): readonly Role[] => ROLES.slice(0, people);

export const observersAmong = (people: number): number => Math.max(0, people - 4);
