/** Age shows in neck, shoulders, legs and the line of the eyes. The head keeps its size, so that a face can be read. */
export interface Proportions {
	/** Half of the head. */
	readonly wide: number;
	readonly high: number;
	readonly neck: number;
	/** Half of the neck. */
	readonly throat: number;
	/** Half of the shoulders. */
	readonly shoulder: number;
	readonly torso: number;
	readonly legs: number;
	/** Eyes under the middle of the head, in halves of the head. */
	readonly eyes: number;
	readonly eyeSize: number;
	readonly nose: number;
	/** Upper arm, forearm, and their thickness. */
	readonly arm: readonly [number, number, number];
	/** How much lower the shoulders stand than a grown-up's when people stand side by side. */
	readonly lower: number;
}

export type Build = 'child' | 'teen' | 'youth' | 'adult' | 'elder';

const ADULT: Proportions = {
	wide: 60,
	high: 78,
	neck: 26,
	throat: 25,
	shoulder: 104,
	torso: 210,
	legs: 246,
	eyes: -0.02,
	eyeSize: 0.88,
	nose: 1.1,
	arm: [94, 84, 23],
	lower: 0
};

export const BUILDS: { readonly [B in Build]: Proportions } = {
	child: {
		wide: 67,
		high: 69,
		neck: 11,
		throat: 19,
		shoulder: 70,
		torso: 140,
		legs: 126,
		eyes: 0.15,
		eyeSize: 1.1,
		nose: 0.82,
		arm: [62, 54, 19],
		lower: 36
	},
	teen: {
		wide: 64,
		high: 73,
		neck: 18,
		throat: 21,
		shoulder: 86,
		torso: 176,
		legs: 190,
		eyes: 0.08,
		eyeSize: 1,
		nose: 0.95,
		arm: [78, 70, 21],
		lower: 14
	},
	youth: {
		wide: 61,
		high: 76,
		neck: 24,
		throat: 23,
		shoulder: 97,
		torso: 200,
		legs: 234,
		eyes: 0.03,
		eyeSize: 0.94,
		nose: 1.03,
		arm: [90, 80, 22],
		lower: 4
	},
	adult: ADULT,
	elder: { ...ADULT, neck: 22, shoulder: 98, torso: 202, legs: 230, lower: 4, nose: 1.16 }
};

/** A broad or a slender body: shoulders, neck and arms go together. */
export function proportionsOf(build: Build, broad = 0): Proportions {
	const body = BUILDS[build];
	const [upper, fore, thick] = body.arm;
	return {
		...body,
		wide: body.wide + broad * 2,
		throat: body.throat * (1 + broad * 0.12),
		shoulder: body.shoulder * (1 + broad * 0.08),
		arm: [upper, fore, thick * (1 + broad * 0.12)]
	};
}
