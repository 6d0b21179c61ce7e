import { PAL, glow, shade } from '../color.ts';
import { ell, f, g, line, path } from '../geom.ts';
import { CLOTH } from '../patterns.ts';
import type { Hat } from '../look.ts';
import { kerchief, scarf } from './scarves.ts';
import type { HairLayers, HairSketch } from './strand.ts';

/** The hat's colours and the ends of its band. */
function felt(k: HairSketch) {
	return {
		hc: k.spec.hatColor || PAL.forest,
		tr: k.spec.hatTrim || PAL.paper,
		bl: -k.W - 3,
		br: k.W + 3
	};
}

const sprig = (k: HairSketch, x: number, y: number, r: number, z: number) =>
	g(
		path('M0-10C5-7 6 1 2 6C0 8-4 7-4 3C-5-2-4-6 0-10Z', k.c(felt(k).tr)) +
			line('M-4 7q-5 1-8-3M3 7q5 2 9-1', k.c(felt(k).tr), 1.8) +
			line('M-12-2h0M12 1h0M0-15h0', k.c(PAL.madder), 3.2),
		{ transform: `translate(${f(x)} ${f(y)}) rotate(${r}) scale(${z})` }
	);

/** The four panels of a doppa, the far ones in shade. */
function panels({ c, W, t }: HairSketch, { hc, bl, br }: ReturnType<typeof felt>): string {
	const x = 6 * t;
	return (
		path(
			`M${f(bl)}-18C${f(bl + 1)}-38 ${f(-W + 6)}-54 ${f(-W + 15)}-60Q-20-69 ${f(2 + x)}-71Q24-69 ${f(W - 13)}-61C${f(W - 5)}-55 ${f(br - 1)}-38 ${f(br - 2 * t)}-20C20-30-22-30 ${f(bl)}-18Z`,
			c(hc)
		) +
		path(
			`M${f(2 + x)}-71Q24-69 ${f(W - 13)}-61C${f(W - 5)}-55 ${f(br - 1)}-38 ${f(br - 2 * t)}-20C32-25 20-27 ${f(8 + 10 * t)}-27.5C${f(14 + 10 * t)}-44 ${f(10 + 8 * t)}-60 ${f(2 + x)}-71Z`,
			c(shade(hc, 0.2)),
			{ opacity: 0.6 }
		) +
		line(
			`M${f(8 + 10 * t)}-28C${f(13 + 10 * t)}-44 ${f(10 + 8 * t)}-60 ${f(2 + x)}-70`,
			c(shade(hc, 0.4)),
			1.6
		)
	);
}

/** A four-panelled cap with soft corners; the almond sprigs stay small so that they never read as eyes. */
function doppa(k: HairSketch): Partial<HairLayers> {
	const { c, t } = k;
	const { hc, tr, bl, br } = felt(k);
	const x = 6 * t;
	const band =
		line(`M${f(bl + 3)}-21.5C-22-33 20-33 ${f(br - 3 - 2 * t)}-23.5`, c(tr), 2.4, {
			'stroke-dasharray': '.1 5.2'
		}) +
		path(
			`M${f(bl)}-18C-22-30 20-30 ${f(br - 2 * t)}-20L${f(br - 1 - 2 * t)}-15C20-25-22-25 ${f(bl + 1)}-13Z`,
			c(shade(hc, 0.42))
		);
	const sprigs =
		sprig(k, -27 + x * 0.8, -43, -14, 0.9) +
		sprig(k, -4 + x, -47, 4, 0.9) +
		sprig(k, 28 + x * 0.8, -43, 16, 0.85);
	return { top: panels(k, felt(k)) + sprigs + band };
}

/** A winter hat of fur with flaps over the ears. */
function tymaq(k: HairSketch): Partial<HairLayers> {
	const { c, W, L } = k;
	const { hc, tr, bl, br } = felt(k);
	return {
		top:
			path(
				`M${f(bl + 4)}-36C${f(bl + 4)}-60 -20-84 4-86C28-84 ${f(W)}-60 ${f(br - 4)}-36Z`,
				c(hc)
			) +
			line('M4-86C2-70 0-58 0-42', c(shade(hc, 0.3)), 2) +
			path(
				`M${f(bl - 6)}-26C${f(bl - 10)}-44 -30-56 0-55C30-56 ${f(br + 9)}-46 ${f(br + 5)}-26C${f(br + 6)}-14 ${f(W - 8)}-24 20-28C-6-32-20-28 ${f(L + 8)}-16C${f(L + 10)} 8 ${f(L + 8)} 26 ${f(L - 2)} 40C${f(L - 22)} 44 ${f(bl - 12)} 20 ${f(bl - 6)}-26Z`,
				c(tr)
			) +
			line(
				`M${f(bl - 2)}-30q4-8 10-11M-20-46q8-3 14-3M16-49q10 1 18 6M${f(L - 14)} 4q2 12 0 22M${f(L - 2)} 0q3 10 2 20`,
				c(shade(tr, 0.2)),
				2
			)
	};
}

function helmet(k: HairSketch): Partial<HairLayers> {
	const { c } = k;
	const { hc, bl, br } = felt(k);
	return {
		top:
			path(
				`M${f(bl - 2)}-22C${f(bl - 2)}-58 -26-80 2-80C30-80 ${f(br + 2)}-58 ${f(br + 1)}-24Z`,
				c(hc)
			) +
			path(`M8-79C30-76 ${f(br + 2)}-56 ${f(br + 1)}-24H20Q26-54 8-79Z`, c(shade(hc, 0.2)), {
				opacity: 0.6
			}) +
			path(
				`M${f(bl - 5)}-24Q0-40 ${f(br + 14)}-25Q${f(br + 17)}-18 ${f(br + 8)}-17Q0-30 ${f(bl - 3)}-15Q${f(bl - 10)}-18 ${f(bl - 5)}-24Z`,
				c(glow(hc, 0.15))
			) +
			line('M2-80C-2-66-3-52-2-36', c(glow(hc, 0.5)), 5, { opacity: 0.6 })
	};
}

function beanie(k: HairSketch): Partial<HairLayers> {
	const { ink, c, t } = k;
	const { hc, tr, bl, br } = felt(k);
	return {
		top:
			path(
				`M${f(bl)}-16C${f(bl)}-56 -28-76 2-76C32-76 ${f(br)}-56 ${f(br - 2 * t)}-18Z`,
				CLOTH.knit(ink, hc, c)
			) +
			path(
				`M${f(bl - 2)}-30Q0-44 ${f(br + 1)}-31L${f(br)}-14Q0-27 ${f(bl - 1)}-12Q${f(bl - 5)}-20 ${f(bl - 2)}-30Z`,
				CLOTH.knit(ink, tr, c)
			) +
			ell(2, -80, 11, 10, c(tr))
	};
}

/** A cook's soft hat. */
function toque(k: HairSketch): Partial<HairLayers> {
	const { c, t } = k;
	const { hc, bl, br } = felt(k);
	return {
		top:
			path(
				`M${f(bl + 3)}-26C${f(bl - 14)}-62 -42-92 -18-96Q4-112 26-97C50-96 ${f(br + 12)}-66 ${f(br - 4)}-28Z`,
				c(hc)
			) +
			path(
				`M14-103C50-98 ${f(br + 12)}-66 ${f(br - 4)}-28L30-34Q40-70 14-103Z`,
				c(shade(hc, 0.12))
			) +
			path(
				`M${f(bl)}-16L${f(bl + 1)}-38Q0-50 ${f(br - 2)}-39L${f(br - 2 * t)}-19Q0-31 ${f(bl)}-16Z`,
				c(glow(hc, 0.3)),
				{ stroke: c(shade(hc, 0.2)), 'stroke-width': 1.6 }
			) +
			line('M-18-46q-3-20 2-34M8-48q0-20 2-36', c(shade(hc, 0.2)), 1.8, { opacity: 0.6 })
	};
}

function cap(k: HairSketch): Partial<HairLayers> {
	const { c, W, t } = k;
	const { hc, tr, bl, br } = felt(k);
	return {
		top:
			path(
				`M${f(bl)}-18C${f(bl)}-54 -28-72 2-72C32-72 ${f(br)}-54 ${f(br - 2 * t)}-22C20-32-22-30 ${f(bl)}-18Z`,
				c(hc)
			) +
			path(
				`M${f(4)}-32Q${f(W + 20)}-36 ${f(W + 28)}-18Q${f(W + 16)}-14 ${f(W - 2)}-19Q20-28-4-27Z`,
				c(shade(hc, 0.2))
			) +
			(k.spec.hatTrim ? path('M20-58l7 3v7q-2 6-7 8q-5-2-7-8v-7z', c(tr)) : '')
	};
}

export const HATS: Record<Hat, (k: HairSketch) => Partial<HairLayers>> = {
	doppa,
	tymaq,
	kerchief,
	scarf,
	helmet,
	beanie,
	toque,
	cap
};
