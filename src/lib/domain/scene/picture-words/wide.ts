/** Whole pictures in which children look for places; the lesson says where in its `spots`. */
import type { PictureWords } from '../picture.ts';

export const WIDE_WORDS: PictureWords = {
	'contract-page': { wide: 'contract-page' },
	'city-map': { wide: 'city-map' },
	'neighbourhood-map': { wide: 'neighbourhood-map' },
	'packing-yard': { wide: 'packing-yard' }
};
