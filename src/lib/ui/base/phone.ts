import { MediaQuery } from 'svelte/reactivity';

/** Whether the screen is as narrow as that of a telephone: the width at which the styles change as well. */
export const phone = new MediaQuery('max-width: 480px');
