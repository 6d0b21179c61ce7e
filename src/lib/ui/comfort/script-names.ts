import type { KazakhScript } from '#lib/domain/content/language.ts';
import { LANGUAGE_NAMES } from '#lib/i18n/i18n.ts';

/** Kazakh in each of its scripts, named in itself. */
export const SCRIPT_NAMES: Record<KazakhScript, string> = {
	arab: 'قازاقشا',
	cyrl: LANGUAGE_NAMES.kk
};
