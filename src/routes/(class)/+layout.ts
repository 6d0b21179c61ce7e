import { wantAdultWords } from '#lib/i18n/i18n.ts';

export const load = wantAdultWords;
