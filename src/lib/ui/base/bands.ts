import type { Band } from '#lib/domain/content/language.ts';

/** Ages by the name that styles know. */
export const BAND_NAMES = {
	l: 'little',
	m: 'middle',
	o: 'older',
	a: 'adult'
} as const satisfies Record<Band, string>;

/** For whom a page of children is made up: an adult who opens one sees what the eldest see. */
export function childBand(band: Band): 'little' | 'middle' | 'older' {
	return band === 'a' ? 'older' : BAND_NAMES[band];
}
