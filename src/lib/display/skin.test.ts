import { expect, it } from 'vitest';
import { skinFor } from './skin';

it.each([
	[['primaire'], '8-10'],
	[['college'], '11-14'],
	[['lycee'], '15-18'],
	[['college', 'lycee'], '11-14'],
	[['primaire', 'college'], '11-14'],
	[['primaire', 'lycee'], '11-14'],
	[[], '11-14']
] as const)('dresses what is written for %j as %s: never babyish from 11 on', (bands, skin) => {
	expect(skinFor(bands)).toBe(skin);
});
