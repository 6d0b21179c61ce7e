/** Everything that draws people and places, fetched in one piece. */
export { default as Scene } from './Scene.svelte';
export { default as Portrait } from './Portrait.svelte';
export { loadDrawings } from './drawings.ts';
