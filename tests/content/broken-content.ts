/** For every rule, the smallest thing that breaks it. One file for each topic. */
import { booklet } from './broken/booklet';
import type { Broken } from './broken/broken';
import { dialogues } from './broken/dialogues';
import { facts } from './broken/facts';
import { families } from './broken/families';
import { files } from './broken/files';
import { laws } from './broken/laws';
import { leading } from './broken/leading';
import { overlays } from './broken/overlays';
import { paths } from './broken/paths';
import { pedagogy } from './broken/pedagogy';
import { threads } from './broken/threads';
import { trails } from './broken/trails';
import { writing } from './broken/writing';

export const broken: readonly Broken[] = [
	...files,
	...facts,
	...overlays,
	...writing,
	...paths,
	...laws,
	...pedagogy,
	...threads,
	...dialogues,
	...trails,
	...leading,
	...booklet,
	...families
];
