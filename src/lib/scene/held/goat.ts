/** The goat on Nurjan's paper kite; after the kite is mended it wears blue trousers. */
import { PAL, shade } from '../color.ts';
import { ell, line, path } from '../geom.ts';
import type { Tint } from './held.ts';

/** The goat from its nose to its tail, about 80 units long. */
export const goat = (c: Tint, { trousers = false } = {}) => {
	const coat = '#c9986a';
	const dark = shade(coat, 0.35);
	return (
		line('M-20 12V30M-10 14V30M12 14V30M21 12V30', c(dark), 5) +
		(trousers ? path('M-28 2Q-16-4-4 2L-5 26H-15L-16 16-18 27H-28Z', c(PAL.lapis)) : '') +
		path('M-28-2Q-30-16-12-16H14Q26-16 25 0Q24 14 10 14H-16Q-28 14-28-2Z', c(coat)) +
		(trousers ? path('M-29-2Q-16-8-3-2L-4 14H-16Q-28 14-29-2Z', c(PAL.lapis)) : '') +
		path('M16-12L24-34Q38-38 42-26Q42-18 32-16L26-4Z', c(coat)) +
		line('M26-34Q20-46 12-44M30-35Q28-48 21-50', c(dark), 4) +
		path('M30-17q0 10-4 14q8-2 9-13z', c(PAL.paper)) +
		ell(33, -28, 2.2, 2.6, c(PAL.ink)) +
		line('M-28-6q-8-4-6-12', c(dark), 4)
	);
};
