import { wantAdultWords } from '#lib/i18n/i18n.ts';

/** Adults’ screens have words of their own, which no child’s screen waits for. */
export const load = wantAdultWords;
