import { PAL, glow, shade } from '../color.ts';
import { f, line, path } from '../geom.ts';
import type { Top } from '../look.ts';
import type { Trunk } from './trunk.ts';

const rim = (stroke: string) => ({
	stroke,
	'stroke-width': 1.4,
	'stroke-opacity': 0.6
});

function shirtCollar({ k, T, n, cx }: Trunk, color: string): string {
	const edge = {
		stroke: k.c(shade(color, 0.36)),
		'stroke-width': 1.4,
		'stroke-linejoin': 'round'
	};
	return (
		path(
			`M${f(-n - 4)} ${f(-T - 5)}L${f(cx)} ${f(-T + 12)}L${f(cx - 15)} ${f(-T + 21)}L${f(-n - 9)} ${f(-T + 3)}Z`,
			k.c(color),
			edge
		) +
		path(
			`M${f(n + 4)} ${f(-T - 5)}L${f(cx)} ${f(-T + 12)}L${f(cx + 14)} ${f(-T + 21)}L${f(n + 9)} ${f(-T + 3)}Z`,
			k.c(color),
			edge
		)
	);
}

/** A hood that lies on the shoulders. */
export function hood({ k, T, n, cx }: Trunk, color: string, cord: string = PAL.paper): string {
	return (
		path(
			`M${f(-n - 12)} ${f(-T + 6)}C${f(-n - 16)} ${f(-T - 12)} ${f(-n)} ${f(-T - 10)} 0 ${f(-T - 6)}C${f(n)} ${f(-T - 10)} ${f(n + 18)} ${f(-T - 12)} ${f(n + 13)} ${f(-T + 6)}C${f(n + 6)} ${f(-T + 16)} ${f(cx + 4)} ${f(-T + 19)} ${f(cx)} ${f(-T + 21)}C${f(cx - 10)} ${f(-T + 19)} ${f(-n - 6)} ${f(-T + 16)} ${f(-n - 12)} ${f(-T + 6)}Z`,
			k.c(color),
			rim(k.c(shade(color, 0.36)))
		) +
		path(
			`M${f(-n + 1)} ${f(-T - 2)}Q${f(cx - 4)} ${f(-T + 12)} ${f(cx)} ${f(-T + 17)}Q${f(cx + 8)} ${f(-T + 10)} ${f(n)} ${f(-T - 2)}Q0 ${f(-T + 6)} ${f(-n + 1)} ${f(-T - 2)}Z`,
			k.c(shade(color, 0.4))
		) +
		line(`M${f(cx - 7)} ${f(-T + 18)}l-2 17M${f(cx + 8)} ${f(-T + 18)}l3 15`, k.c(cord), 2.4)
	);
}

function standCollar({ k, T, n, cx }: Trunk, color: string): string {
	return path(
		`M${f(-n - 3)} ${f(-T - 8)}Q0 ${f(-T + 3)} ${f(n + 3)} ${f(-T - 8)}L${f(n + 6)} ${f(-T + 3)}Q${f(cx)} ${f(-T + 15)} ${f(-n - 6)} ${f(-T + 3)}Z`,
		k.c(color),
		rim(k.c(shade(color, 0.36)))
	);
}

/** A round neckline. */
function crew({ k, T, n, cx }: Trunk, color: string, trim?: string): string {
	return (
		path(
			`M${f(-n - 4)} ${f(-T - 4)}Q${f(cx * 0.5)} ${f(-T + 17)} ${f(n + 4)} ${f(-T - 4)}Q0 ${f(-T + 5)} ${f(-n - 4)} ${f(-T - 4)}Z`,
			k.skin.fill
		) +
		line(
			`M${f(-n - 4)} ${f(-T - 4)}Q${f(cx * 0.5)} ${f(-T + 17)} ${f(n + 4)} ${f(-T - 4)}`,
			k.c(trim || shade(color, 0.16)),
			5
		)
	);
}

/** The knitted band at the hem of a top. */
const hemBand = ({ k, hem }: Trunk, inset: number, y: number, width: number) =>
	line(
		`M${f(-k.p.hip + inset)} ${f(hem - y)}Q0 ${f(hem + 7 - y)} ${f(k.p.hip - inset)} ${f(hem - y)}`,
		k.top.line,
		width,
		{ opacity: 0.5 }
	);

function shirt(tr: Trunk, { color, trim }: Top): string {
	const { k, T, cx, hem } = tr;
	return (
		line(`M${f(cx)} ${f(-T + 14)}L${f(cx)} ${f(hem)}`, k.top.line, 1.5, { opacity: 0.6 }) +
		line(
			`M${f(cx + 3)} ${f(-T + 34)}h0m0 ${f(T * 0.24)}h0m0 ${f(T * 0.24)}h0`,
			k.c(glow(color, 0.5)),
			4
		) +
		shirtCollar(tr, trim || glow(color, 0.25))
	);
}

function hoodie(tr: Trunk, { color, trim }: Top): string {
	const { k, T, cx } = tr;
	const pocket = path(
		`M${f(cx - 26)} ${f(-T * 0.13)}L${f(cx - 18)} ${f(-T * 0.36)}H${f(cx + 18)}L${f(cx + 24)} ${f(-T * 0.13)}Z`,
		k.c(shade(color, 0.1)),
		{
			stroke: k.top.line,
			'stroke-width': 1.4,
			'stroke-linejoin': 'round',
			'stroke-opacity': 0.6
		}
	);
	return pocket + hemBand(tr, 3, 6, 1.6) + hood(tr, color, trim);
}

function track(tr: Trunk, { color, trim = PAL.white }: Top): string {
	const { k, T, n, cx, hem } = tr;
	const { sh } = k.p;
	const q = k.flip;
	return (
		path(
			`M${f(-sh + 2)} ${f(-T + 13)}C${f(-sh + 9)} ${f(-T + 3)} ${f(-n - 5)} ${f(-T + 4)} ${f(-n - 1)} ${f(-T - 3)}Q0 ${f(-T + 7)} ${f(n + 1)} ${f(-T - 3)}C${f(n + 5)} ${f(-T + 4)} ${f(sh - 9)} ${f(-T + 3)} ${f(sh - 2)} ${f(-T + 13)}L${f(sh)} ${f(-T + 28)}Q${f(sh * 0.5)} ${f(-T + 36)} ${f(cx)} ${f(-T + 50)}Q${f(-sh * 0.5)} ${f(-T + 36)} ${f(-sh)} ${f(-T + 28)}Z`,
			k.c(trim)
		) +
		path(
			`M${f(q * (sh - 2))} ${f(-T + 13)}L${f(q * sh)} ${f(-T + 28)}Q${f(q * sh * 0.8)} ${f(-T + 31)} ${f(q * sh * 0.62)} ${f(-T + 34)}Q${f(q * sh * 0.8)} ${f(-T + 22)} ${f(q * (sh - 2))} ${f(-T + 13)}Z`,
			k.c(shade(trim, 0.16))
		) +
		line(`M${f(cx)} ${f(-T + 10)}L${f(cx)} ${f(hem + 2)}`, k.c(shade(PAL.stone, 0.2)), 2) +
		standCollar(tr, color) +
		hemBand(tr, 2, 5, 1.6)
	);
}

function polo(tr: Trunk, { color, trim }: Top): string {
	const { k, T, cx } = tr;
	return (
		line(`M${f(cx)} ${f(-T + 14)}v24`, k.top.line, 1.6) +
		line(`M${f(cx)} ${f(-T + 22)}h0m0 10h0`, k.c(PAL.paper), 3.4) +
		shirtCollar(tr, trim || color)
	);
}

function dress(tr: Trunk, { color, trim }: Top): string {
	const { k, T, cx } = tr;
	if (!trim) return crew(tr, color);
	return (
		line(`M${f(cx)} ${f(-T + 10)}v${f(T * 0.34)}`, k.c(trim), 9, { opacity: 0.95 }) +
		line(`M${f(cx)} ${f(-T + 14)}v${f(T * 0.3)}`, k.c(shade(trim, 0.3)), 2, {
			'stroke-dasharray': '.1 6'
		}) +
		standCollar(tr, trim)
	);
}

const DETAILS: Record<Top['kind'], (tr: Trunk, top: Top) => string> = {
	tee: (tr, { color, trim }) => crew(tr, color, trim),
	sweater: (tr, { color, trim }) => hemBand(tr, 2, 5, 1.8) + crew(tr, color, trim),
	shirt,
	blouse: shirt,
	hoodie,
	track,
	polo,
	dress,
	tunic: dress
};

/** Collar, seams and pockets of the top. */
export const topDetail = (tr: Trunk) => DETAILS[tr.k.look.top.kind](tr, tr.k.look.top);
