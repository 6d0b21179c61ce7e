import { MediaQuery } from 'svelte/reactivity';

/** Whether a desk of columns is as low as a common laptop: the height at which its styles change as well. */
export const low = new MediaQuery('(min-width: 701px) and (max-height: 860px)');
