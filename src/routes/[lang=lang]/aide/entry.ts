import type { PageData } from './$types';

export type HelpEntry = PageData['help']['entries'][number];
