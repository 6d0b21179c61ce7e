import { PAL } from '../color.ts';
import type { P, Width } from '../geom.ts';
import {
	along,
	angle,
	edges,
	f,
	g,
	lerp,
	line,
	nth,
	path,
	pt,
	rect,
	spine,
	strip,
	stripe,
	tube
} from '../geom.ts';
import { shoe } from './shoes.ts';
import type { Skeleton } from './skeleton.ts';
import { isDress } from './skeleton.ts';

/** The joints of a leg in units of the figure. */
export interface LegJoints {
	hip: P;
	knee: P;
	ankle: P;
	/** the leg behind the other: drawn darker */
	dim: boolean;
	/** angle of the foot in degrees */
	toe: number;
}

const OLD_STOCKINGS = '#6c5a72';

function bareLeg(k: Skeleton, sp: P[]): string {
	const { p } = k;
	const w: Width = (u) => lerp(p.lw * 0.78, p.an * 0.78, u);
	const stockings = k.look.bottom.kind === 'dress' && k.look.build.startsWith('elder');
	return (
		path(tube(sp, w), stockings ? k.c(OLD_STOCKINGS) : k.skin.fill) +
		path(strip(sp, w, -k.flip, 0.34, 0.2, 1), k.skin.shade, { opacity: 0.6 })
	);
}

/** The fold at the hem of a trouser leg. */
function hemFold(k: Skeleton, sp: P[], width: number): string {
	const e = nth(sp, 8);
	const d = nth(sp, 7);
	const nx = e[1] - d[1];
	const ny = -(e[0] - d[0]);
	const nl = Math.hypot(nx, ny) || 1;
	const half = width / 2;
	const end = (sign: number): P => [
		e[0] + sign * ((nx / nl) * half * 0.9) + (d[0] - e[0]) * 0.18,
		e[1] + sign * ((ny / nl) * half * 0.9) + (d[1] - e[1]) * 0.18
	];
	return line(`M${pt(end(-1))}L${pt(end(1))}`, k.bottom.line, 1.6, { opacity: 0.5 });
}

function trouserLeg(k: Skeleton, sp: P[], width: Width, dim: boolean): string {
	const { kind } = k.look.bottom;
	const shorts = kind === 'shorts';
	const end = shorts ? 0.52 : 1;
	const w: Width = (u) => width(u) + (shorts ? 5 : 1);
	const { bottom } = k;
	return (
		path(tube(sp, w, { to: end, cap1: 'f' }), dim ? bottom.dim : bottom.fill, {
			stroke: bottom.line,
			'stroke-width': 1.4,
			'stroke-opacity': 0.5
		}) +
		path(strip(sp, w, -k.flip, 0.34, 0.05, end), bottom.shade, { opacity: 0.55 }) +
		(kind === 'track' ? line(stripe(sp, 0.08, 0.97), k.c(PAL.white), 4.5) : '') +
		(shorts ? '' : hemFold(k, sp, w(1)))
	);
}

const STAR = 'M0-8L2.4-2.600 8-2 3.600 1.800 5 7.400 0 4.400-5 7.400-3.600 1.800-8-2-2.400-2.600Z';
const HEART = 'M0 5C-9-2-5-8 0-4C5-8 9-2 0 5Z';

/** A leg brace with two stickers. */
function brace(k: Skeleton, color: string, sp: P[], width: Width): string {
	const { c } = k;
	const w: Width = (u) => width(u) + 4;
	const tiltAt = (u: number) => {
		const i = Math.min(7, Math.floor(u * 8));
		return angle(nth(sp, i), nth(sp, i + 1));
	};
	const strap = (u: number, n: number) =>
		g(rect(-5, -w(u) / 2 - 1.5, 10, w(u) + 3, c(n === 1 ? color : '#7c88a8'), 4), {
			transform: `translate(${pt(along(sp, u))}) rotate(${f(tiltAt(u))})`
		});
	const sticker = (d: string, fill: string, u: number) =>
		g(path(d, c(fill)), { transform: `translate(${pt(along(sp, u))})` });
	return (
		line(edges(sp, w, 0.5, 0.96), c('#6a7390'), 3.6) +
		[0.54, 0.74, 0.92].map(strap).join('') +
		sticker(STAR, PAL.saffron, 0.64) +
		sticker(HEART, PAL.madder, 0.83)
	);
}

/** A leg in what it wears. */
export function leg(k: Skeleton, { hip, knee, ankle, dim, toe }: LegJoints): string {
	const { p, look, c } = k;
	const { kind } = look.bottom;
	const sp = spine(hip, knee, ankle, 8, 0.4);
	const wide = kind === 'wide' ? 8 : 0;
	const width: Width = (u) => lerp(p.lw * 1.04, p.an * 0.94, Math.pow(u, 0.7)) + wide * u;
	const foot = `<g transform="translate(${pt(ankle)}) rotate(${f(toe)})">${shoe(look.shoes, c, p.foot)}</g>`;
	const dress = isDress(look);
	// The brace is on the person's right leg, whichever way she looks.
	const braced = look.brace && dim === k.flip < 0;
	return (
		(dress || kind === 'shorts' ? bareLeg(k, sp) : '') +
		foot +
		(dress ? '' : trouserLeg(k, sp, width, dim)) +
		(braced && look.brace ? brace(k, look.brace, sp, width) : '')
	);
}
