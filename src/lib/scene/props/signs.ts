/** Pictures of what cannot be seen: the bell inside, and two ways to imagine oneself. */
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { glowAt, placeAt } from './draw-prop.ts';

/** the bell that rings inside somebody: it hangs in light, not on a table */
export const innerBell: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return placeAt(
		x,
		y,
		s,
		glowAt(ink, 0, 0, 96, '#ffe3a0', 0.9) +
			line(
				'M-52-26q-12 26 0 52M52-26q12 26 0 52M-68-36q-18 36 0 72M68-36q18 36 0 72',
				c(PAL.honey),
				5,
				{
					opacity: 0.8
				}
			) +
			ell(0, -42, 8, 8, 'none', { stroke: c(PAL.saffron), 'stroke-width': 5 }) +
			path('M-34 26Q-24 14-24-6Q-24-36 0-36T24-6Q24 14 34 26Z', c(PAL.saffron)) +
			path('M8-35Q24-30 24-6Q24 14 34 26H16Q14-6 8-35Z', c(shade(PAL.saffron, 0.18)), {
				opacity: 0.7
			}) +
			ell(0, 32, 9, 9, c(shade(PAL.saffron, 0.3))) +
			path('M-36 24H36L32 32H-32Z', c(PAL.honey))
	);
};

/** two small films in the dark: in one a crate is carried, in one a label is read to a sheep */
export const twoFilms: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const film = (X: number, inside: string) =>
		`<g transform="translate(${X} 0)">${glowAt(ink, 0, 0, 170, '#dff4ff', 0.6)}${rect(-110, -74, 220, 148, '#fdf3e2', 18)}${inside}</g>`;
	return placeAt(
		x,
		y,
		s,
		film(
			-140,
			rect(-96, 20, 192, 40, c(PAL.sand), 8) +
				rect(-40, -14, 84, 62, c(PAL.woodLt), 4) +
				line('M-40 6H44M-40 26H44', c(PAL.woodDk), 5) +
				line('M-22-14h0M2-16h0M26-14h0', c(PAL.madder), 26)
		) +
			film(
				140,
				rect(-96, 20, 192, 40, c(PAL.leaf), 8) +
					ell(-38, 12, 34, 24, c(PAL.paper)) +
					ell(-2, 0, 15, 14, c(PAL.char)) +
					line('M-54 32v18M-26 32v18', c(PAL.char), 6) +
					rect(36, -34, 34, 56, c(PAL.mint), 6) +
					rect(42, -46, 22, 14, c(PAL.teal), 3) +
					line('M42-16h22M42-4h14', c(PAL.teal), 4)
			)
	);
};
