import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sampled } from '../kinds/kinds';

const FOLDER = 'src/content/activities';

/** Ids of all activities of the booklet, in the order of their names. */
export const activities: readonly string[] = readdirSync(FOLDER).filter((id) =>
	existsSync(`${FOLDER}/${id}/activity.yaml`)
);

const fileOf = (id: string) => readFileSync(`${FOLDER}/${id}/activity.yaml`, 'utf8');

/** The kind of an activity, as its first lines say it. */
export const kindOf = (id: string): string => /^kind: (\w+)$/m.exec(fileOf(id))?.[1] ?? '';

/** Whether it is for parents: not among what pupils choose from, and the way back leads elsewhere. */
export const isForFamilies = (id: string): boolean => /^for: families$/m.test(fileOf(id));

/** The pages of some of them, another choice for each suite; all of them in `npm run test:full`. */
export const activityPaths = (suite: string): readonly string[] =>
	sampled(activities, suite).map((id) => `cahier/${id}/`);
