/** The sky of the hour. */
import { pick } from '../pick.ts';
import type { Ink } from '../color.ts';
import { shade } from '../color.ts';
import { rng } from '#lib/domain/random.ts';
import { WIDTH, ell, f, line, rect } from '../geom.ts';
import { stipple, vgrad } from '../patterns.ts';
import { daubs } from './texture.ts';
import { glowAt } from '../props/draw-prop.ts';

/** The colours of the hour from the top down, as a paint. */
export const skyPaint = (i: Ink, key: string) => {
	const last = i.env.sky.length - 1;
	return vgrad(
		i,
		key,
		i.env.sky.map((c, n) => [n / last, c])
	);
};

export const sky = (i: Ink, h = 600) =>
	rect(0, 0, WIDTH, h, skyPaint(i, 'sky')) +
	daubs(i, -80, 10, WIDTH, 330, '#fff3e0', 12, 8, i.env.name === 'night' ? 0.03 : 0.1) +
	daubs(i, 0, 20, WIDTH, 300, pick(i.env.sky, 0), 31, 7, 0.16) +
	stipple(i, 0, 220, WIDTH, 300, '#fff3dc', 0.5) +
	stipple(
		i,
		0,
		0,
		WIDTH,
		190,
		i.c(shade(pick(i.env.sky, 0), 0.26)),
		i.env.glowLit ? 0.4 : 0.16,
		-1
	);

/** clouds are white by day and blue-grey at night */
export const cloudCol = (i: Ink) => (i.env.name === 'night' ? i.d('#ffffff', 0.62) : '#fff');

export const sunDisc = (i: Ink, x: number, y: number, r: number) =>
	glowAt(i, x, y, r * 4, i.env.sun, 0.75) + ell(x, y, r, r, i.env.sun);

export const stars = (h: number) => {
	const R = rng(9);
	let d = '';
	for (let k = 0; k < 46; k++) d += `M${Math.round(R() * WIDTH)} ${Math.round(R() * h)}h0`;
	return line(d, '#fff4d6', 3, { opacity: 0.8 });
};

/** the sky of the hour, for windows and open doors */
export const skyFill = (i: Ink, x: number, y: number, w: number, h: number, key = 'skyw') =>
	rect(x, y, w, h, skyPaint(i, key)) +
	(i.env.name === 'night'
		? line(
				[0.12, 0.3, 0.46, 0.63, 0.78, 0.9]
					.map((q, n) => `M${f(x + w * q)} ${f(y + h * (0.1 + ((n * 37) % 40) / 100))}h0`)
					.join(''),
				'#fff4d6',
				3.4,
				{ opacity: 0.85 }
			)
		: '');
