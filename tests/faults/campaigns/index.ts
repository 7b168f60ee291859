import type { Campaign } from '../support/campaign';
import { crash } from './crash';
import { kill } from './kill';
import { many } from './many';
import { profileSearch } from './profile-search';
import { quota } from './quota';
import { twoTabs } from './two-tabs';

export const campaigns: readonly Campaign[] = [kill, crash, quota, twoTabs, many, profileSearch];
