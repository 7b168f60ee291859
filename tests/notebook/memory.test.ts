import { MemoryNotebook } from '$lib/notebook/memory-notebook';
import { notebookContract } from './contract';

notebookContract('in memory', async () => new MemoryNotebook());
