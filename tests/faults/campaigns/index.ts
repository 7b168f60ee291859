import type { Campaign } from '../support/campaign';
import { crash } from './crash';
import { exit } from './exit';
import { imports } from './import';
import { kill } from './kill';
import { many } from './many';
import { offline } from './offline';
import { profile } from './profile';
import { quota } from './quota';
import { roundtrip } from './roundtrip';
import { tabs } from './tabs';
import { update } from './update';
import { versions } from './versions';

/** In the order in which they run when none is named. */
export const campaigns: readonly Campaign[] = [
	kill,
	crash,
	quota,
	tabs,
	imports,
	roundtrip,
	versions,
	update,
	offline,
	exit,
	profile,
	many
];
