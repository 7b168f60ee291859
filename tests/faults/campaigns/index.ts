import type { Campaign } from '../support/campaign';
import { crash } from './crash';
import { kill } from './kill';
import { many } from './many';
import { quota } from './quota';
import { tabs } from './tabs';

/** In the order in which they run when none is named. */
export const campaigns: readonly Campaign[] = [kill, crash, quota, tabs, many];
