/** The last page of a dialogue: fetched once the first page is quiet. */
export { default as Ending } from './Ending.svelte';
