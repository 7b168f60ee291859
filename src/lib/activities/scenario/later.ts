/** The last page of a story, and the thread that ties a choice to somebody: fetched once the first page is quiet. */
export { default as Bond } from './Bond.svelte';
export { default as Ending } from './Ending.svelte';
