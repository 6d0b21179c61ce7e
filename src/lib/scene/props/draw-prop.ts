/** What every drawn thing needs: its shape as a function, a shadow, a glow, soft corners. */
import type { Ink } from '../color.ts';
import type { P } from '../geom.ts';
import { ell, f } from '../geom.ts';
import { rgrad } from '../patterns.ts';

/** What a thing may be told besides where it stands; each kind knows only a few of these. */
export interface PropOptions {
	/** half width, height and mattress or seat height in picture units */
	w?: number;
	h?: number;
	/** distance in the air, 0 near to 1 far */
	d?: number;
	/** turn in degrees */
	rot?: number;
	/** how many: shelves, panels, people */
	n?: number;
	rows?: number;
	seed?: number;
	color?: string;
	cloth?: string;
	leaf?: string;
	pot?: string;
	bg?: string;
	edge?: string;
	top?: string;
	stripe?: string;
	screen?: string;
	pal?: readonly string[];
	kind?: string;
	fruit?: string;
	on?: boolean;
	open?: boolean;
	glass?: boolean;
	frame?: string;
	money?: boolean;
	bare?: boolean;
	basket?: boolean;
	box?: boolean;
	boxes?: boolean;
	pots?: boolean;
}

/** Draws a thing with its foot (or, on a wall, its middle) at (x, y), s times its own size. */
export type DrawProp = (ink: Ink, x: number, y: number, s: number, o?: PropOptions) => string;

export const placeAt = (x: number, y: number, s: number, b: string) =>
	`<g transform="translate(${f(x)} ${f(y)})${s !== 1 ? ` scale(${f3(s)})` : ''}">${b}</g>`;

export const f3 = (n: number) => (Math.round(n * 1000) / 1000).toString();

/** polygon with softly rounded corners (same-colour round-join stroke) */
export const soft = (pts: P[], fill: string, r = 6) =>
	`<path d="M${pts.map((p) => f(p[0]) + ' ' + f(p[1])).join('L')}Z" fill="${fill}" stroke="${fill}" stroke-width="${r}" stroke-linejoin="round"/>`;

export const shadowOf = (ink: Ink, x: number, y: number, rx: number, ry = rx * 0.16, k = 1) =>
	ell(x, y, rx, ry, ink.env.shadow, { opacity: +(ink.env.shadowOp * k).toFixed(2) });

export const glowAt = (ink: Ink, x: number, y: number, r: number, col = '#ffe3a0', k = 0.7) =>
	ell(
		x,
		y,
		r,
		r,
		rgrad(ink, 'gl' + col.slice(1) + Math.round(k * 100), [
			[0, col, k],
			[0.45, col, k * 0.32],
			[1, col, 0]
		])
	);
