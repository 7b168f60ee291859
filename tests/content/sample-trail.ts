import { stringify } from 'yaml';
import { sample } from '../../src/lib/activities/trail/sample';
import { head } from './sample-content';

/** A small game with nothing wrong in it, from the kind's own sample: `broken/trails.ts` breaks one thing at a time. */
export const TRAIL = 'activities/un-fil/activity.yaml';

export const trail = head('trail', 'Un fil') + stringify(sample.activity.content, { lineWidth: 0 });
