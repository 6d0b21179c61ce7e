import { PAL, glow, shade } from '../color.ts';
import { f, line, path } from '../geom.ts';
import type { Outer } from '../look.ts';
import { hood } from './collars.ts';
import type { Paint } from './skeleton.ts';
import { isLow } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import { darkSide, outline } from './trunk.ts';

type Kind = Outer['kind'];

/** An outer garment on a trunk: its hem, and the two edges of its opening. */
interface Coat {
	tr: Trunk;
	garment: Outer;
	paint: Paint;
	hem: number;
	/** how much wider the hem is than the hips */
	flare: number;
	/** half the opening at the chest, and how much it widens to the hem */
	gap: number;
	spread: number;
	/** x of the two edges */
	left: number;
	right: number;
}

/** Length below the hips as part of the leg, for those that reach below them. */
const LONG: Partial<Record<Kind, number>> = { coat: 0.5, raincoat: 0.3, labcoat: 0.46 };
const SHORT: Partial<Record<Kind, number>> = { vest: 4, waistcoat: 4, hivis: 4 };
const GAPS: Partial<Record<Kind, number>> = {
	coat: 3,
	raincoat: 3,
	vest: 15,
	waistcoat: 15,
	hivis: 6
};

function coatOf(tr: Trunk, garment: Outer, paint: Paint): Coat {
	const { k, cx } = tr;
	const long = LONG[garment.kind];
	const low = isLow(k.base);
	const gap = GAPS[garment.kind] ?? 11;
	const hem = long ? (low ? 10 : k.p.leg * long) : (SHORT[garment.kind] ?? 9);
	return {
		tr,
		garment,
		paint,
		hem,
		flare: long && !low ? 10 : 2,
		gap,
		spread: long ? gap * 0.9 : 0,
		left: cx - gap,
		right: cx + gap
	};
}

/** One half of an open garment; sign -1 = near side. */
function panel({ tr, hem, flare, spread, left, right }: Coat, sign: -1 | 1): string {
	const { k, T, n } = tr;
	const s = k.p.sh + 2.1;
	const w = k.p.wa + 3;
	const h = k.p.hip + 3 + flare;
	const x = sign < 0 ? left : right;
	const e = sign * spread;
	return `M${f(sign * (n + 2))} ${f(-T - 4)}C${f(sign * (n + 6))} ${f(-T + 3)} ${f(sign * (s - 9))} ${f(-T + 2)} ${f(sign * (s - 2))} ${f(-T + 12)}C${f(sign * (s + 4))} ${f(-T + 20)} ${f(sign * (s + 1))} ${f(-T + 38)} ${f(sign * (w + 1))} ${f(-T * 0.52)}C${f(sign * (w + 1))} ${f(-T * 0.28)} ${f(sign * h)} ${f(-T * 0.14)} ${f(sign * h)} ${f(hem - 5)}Q${f(sign * h)} ${f(hem)} ${f(sign * (h - 6))} ${f(hem + 2)}Q${f((x + sign * h) / 2)} ${f(hem + 6)} ${f(x + e)} ${f(hem + 3)}L${f(x)} ${f(-T * 0.3)}Q${f(x + sign * -1)} ${f(-T + 34)} ${f(sign * (n + 2))} ${f(-T - 4)}Z`;
}

/** The edge of the opening: how far outside the panel it runs, and where it starts and ends. */
function opening({ tr, hem, left, right }: Coat, out: number, neck: number, top: number, end = 0) {
	const { T, n } = tr;
	const one = (sign: number) => {
		const x = sign < 0 ? left : right;
		return `M${f(sign * (n + neck))} ${f(-T - top)}Q${f(x - sign)} ${f(-T + 36)} ${f(x + sign * out)} ${f(-T * 0.3)}L${f(x + sign * out)} ${f(hem + end)}`;
	};
	return one(-1) + one(1);
}

/** A vest with a stitched border and a horn ornament on both sides. */
function vest(coat: Coat): string {
	const { tr, garment, left, right } = coat;
	const { k, T } = tr;
	const edge = opening(coat, 3.5, 3, 1);
	const trim = k.c(garment.trim || PAL.honey);
	const horn = (x: number) =>
		line(`M${f(x)} ${f(-T * 0.2 + 12)}v-9c-1-8-11-7-9-1m9 1c1-8 11-7 9-1`, trim, 2.4);
	return (
		line(edge, trim, 5.5) +
		line(edge, k.c(shade(garment.color, 0.4)), 2, { 'stroke-dasharray': '.1 6' }) +
		horn(left - 16) +
		horn(right + 15)
	);
}

function waistcoat(coat: Coat): string {
	const { tr, garment, paint, left, right } = coat;
	const { k, T } = tr;
	return (
		line(opening(coat, 2, 3, 1), k.c(shade(garment.color, 0.24)), 3) +
		line(
			`M${f(left - 6)} ${f(-T * 0.42)}h0m0 ${f(T * 0.15)}h0m0 ${f(T * 0.15)}h0`,
			k.c(glow(garment.color, 0.55)),
			5
		) +
		line(`M${f(right + 8)} ${f(-T * 0.22)}h15`, paint.line, 2)
	);
}

function raincoat({ tr, garment, paint, left, right }: Coat): string {
	const { k, T } = tr;
	return (
		hood(tr, garment.color) +
		line(
			`M${f(left + 2)} ${f(-T * 0.66)}h0m0 ${f(T * 0.2)}h0m0 ${f(T * 0.2)}h0m0 ${f(T * 0.2)}h0`,
			k.c(garment.trim || PAL.paper),
			6.5
		) +
		line(`M${f(left - 24)} ${f(-T * 0.12)}h17M${f(right + 10)} ${f(-T * 0.12)}h17`, paint.line, 3)
	);
}

/** Bands that shine in the light of a car. */
function hivis({ tr, hem }: Coat): string {
	const { k, T } = tr;
	const { sh, wa } = k.p;
	const braces = `M${f(-sh * 0.6)} ${f(-T + 8)}L${f(-sh * 0.55)} ${f(hem)}M${f(sh * 0.66)} ${f(-T + 8)}L${f(sh * 0.62)} ${f(hem)}`;
	const belt = `M${f(-wa)} ${f(-T * 0.36)}Q0 ${f(-T * 0.32)} ${f(wa)} ${f(-T * 0.36)}`;
	return line(braces + belt, k.c('#f6f1da'), 8) + line(braces, k.c('#cfcbbd'), 2);
}

/** Lapels and pockets, and the buttons of a coat. */
function lapels({ tr, garment, paint, left, right }: Coat): string {
	const { k, T, n } = tr;
	const lapel = (sign: number) => {
		const x = sign < 0 ? left : right;
		return `M${f(sign * (n + 1))} ${f(-T - 6)}L${f(sign * (n + 13))} ${f(-T + 5)}L${f(x + sign * 17)} ${f(-T + 32)}L${f(x)} ${f(-T * 0.5)}Q${f(x - sign * 1)} ${f(-T + 30)} ${f(sign * (n + 1))} ${f(-T - 6)}Z`;
	};
	const pockets = `M${f(left - 22)} ${f(-T * 0.2)}h15M${f(right + 8)} ${f(-T * 0.2)}h15`;
	const { color, trim, kind } = garment;
	const buttons = `M${f(left - 5)} ${f(-T * 0.36)}h0m0 ${f(T * 0.24)}h0`;
	return (
		path(lapel(-1) + lapel(1), k.c(trim || glow(color, 0.12)), {
			stroke: paint.line,
			'stroke-width': 1.4,
			'stroke-linejoin': 'round',
			'stroke-opacity': 0.7
		}) +
		line(pockets, paint.line, 2, { opacity: 0.7 }) +
		(kind === 'coat' ? line(buttons, k.c(glow(color, 0.5)), 6) : '') +
		(kind === 'labcoat' ? line(`M${f(right + 9)} ${f(-T * 0.62)}h14`, paint.line, 1.8) : '')
	);
}

function cardigan(coat: Coat): string {
	const { tr, garment, left } = coat;
	const { k, T } = tr;
	return (
		line(opening(coat, 3, 2, 2, 1), k.c(shade(garment.color, 0.12)), 6) +
		line(
			`M${f(left - 3)} ${f(-T * 0.34)}h0m0 ${f(T * 0.2)}h0m0 ${f(T * 0.18)}h0`,
			k.c(garment.trim || PAL.paper),
			5
		)
	);
}

const FRONTS: Record<Exclude<Kind, 'apron'>, (coat: Coat) => string> = {
	vest,
	waistcoat,
	raincoat,
	hivis,
	jacket: lapels,
	blazer: lapels,
	coat: lapels,
	labcoat: lapels,
	cardigan
};

function apron({ k, T, n, cx }: Trunk, { fill, line: edge, shade: dark }: Paint): string {
	const { wa, hip, leg } = k.p;
	const low = isLow(k.base);
	return (
		path(
			`M${f(cx - 20)} ${f(-T + 26)}H${f(cx + 20)}L${f(wa - 4)} ${f(-T * 0.45)}L${f(hip - 2)} ${f(low ? 4 : leg * 0.38)}Q${f(cx)} ${f(low ? 8 : leg * 0.42)} ${f(-hip + 6)} ${f(low ? 4 : leg * 0.38)}L${f(-wa + 6)} ${f(-T * 0.45)}Z`,
			fill,
			{ stroke: edge, 'stroke-width': 1.5, 'stroke-opacity': 0.5 }
		) +
		line(
			`M${f(cx - 19)} ${f(-T + 26)}L${f(-n - 2)} ${f(-T + 2)}M${f(cx + 19)} ${f(-T + 26)}L${f(n + 2)} ${f(-T + 2)}`,
			fill,
			5
		) +
		path(`M${f(cx - 14)} ${f(-T * 0.28)}h28v18q-14 8-28 0z`, dark, { opacity: 0.6 })
	);
}

/** The outer garment, open at the front or seen from behind. */
export function outerwear(tr: Trunk): string {
	const { k } = tr;
	const { outer: garment } = k.look;
	if (!garment || !k.outer) return '';
	if (garment.kind === 'apron') return apron(tr, k.outer);
	const coat = coatOf(tr, garment, k.outer);
	const { fill, line: stroke, shade: dark } = k.outer;
	const edge = (opacity: number) => ({
		stroke,
		'stroke-width': 1.5,
		'stroke-opacity': opacity
	});
	const cloth = k.back
		? path(outline(tr, 3, coat.hem, coat.flare), fill, edge(0.45))
		: path(panel(coat, -1), fill, edge(0.5)) + path(panel(coat, 1), fill, edge(0.5));
	return (
		cloth +
		path(darkSide(tr, 3, coat.hem, coat.flare), dark, { opacity: 0.5 }) +
		(k.back ? '' : FRONTS[garment.kind](coat))
	);
}
