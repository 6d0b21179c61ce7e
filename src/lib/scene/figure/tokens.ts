import { PAL, glow, shade } from '../color.ts';
import { ell, f, g, line, path, rect } from '../geom.ts';
import type { Look, Shoes } from '../look.ts';
import { shoe } from './shoes.ts';
import { sleeveOf } from './skeleton.ts';
import type { Trunk } from './trunk.ts';

/** A tape measure round the neck. */
function tape({ k, T, n }: Trunk): string {
	const { wa } = k.p;
	const d = `M${f(-n - 7)} ${f(-T + 1)}C${f(-n - 12)} ${f(-T * 0.72)} ${f(-wa * 0.5)} ${f(-T * 0.52)} ${f(-wa * 0.44)} ${f(-T * 0.34)}M${f(n + 8)} ${f(-T + 1)}C${f(n + 16)} ${f(-T * 0.74)} ${f(wa * 0.62)} ${f(-T * 0.6)} ${f(wa * 0.6)} ${f(-T * 0.44)}`;
	return (
		line(d, k.c(PAL.saffron), 8) +
		line(d, k.c(PAL.ink), 3.4, { 'stroke-dasharray': '1.3 6', 'stroke-linecap': 'butt' })
	);
}

/** Shoes that hang by their laces. */
function neckShoes({ k, T, n }: Trunk, shoes: Shoes): string {
	const near = [-k.p.wa * 0.4, -T * 0.5] as const;
	const far = [k.p.wa * 0.74, -T * 0.54] as const;
	const hanging = ([x, y]: readonly [number, number], turn: number) =>
		g(shoe(shoes, k.c, 0.95), { transform: `translate(${f(x)} ${f(y)}) rotate(${turn})` });
	const laces = `M${f(-n - 8)} ${f(-T + 1)}Q${f(-n - 14)} ${f(-T * 0.84)} ${f(near[0])} ${f(near[1])}M${f(n + 9)} ${f(-T + 1)}Q${f(n + 18)} ${f(-T * 0.86)} ${f(far[0])} ${f(far[1])}`;
	return line(laces, k.c(PAL.indigo), 3.2) + hanging(near, 78) + hanging(far, 66);
}

function horseInPocket({ k, T, cx }: Trunk): string {
	const { c } = k;
	const { color } = sleeveOf(k.look);
	return g(
		path('M-9 6V-8C-11-18-6-26 2-26L5-31 8-25C14-22 20-16 22-11L17-6Q10-9 9-9V6Z', c(PAL.woodLt)) +
			line('M2-25Q-7-20-7-8', c(PAL.woodDk), 3.4) +
			ell(9, -17, 1.8, 1.8, c(PAL.ink)) +
			path('M-15 2H16V20Q0 26-15 20Z', c(shade(color, 0.14))) +
			line('M-15 3H16', c(shade(color, 0.34)), 2),
		{ transform: `translate(${f(cx + k.p.wa * 0.42)} ${f(-T * 0.26)}) scale(.92)` }
	);
}

function notebookInPouch({ k, T, cx }: Trunk): string {
	const { c } = k;
	return g(
		rect(-10, -25, 22, 32, c(PAL.lilac), 2) +
			rect(-10, -25, 5, 32, c(PAL.plum), 2) +
			line('M0-16h8M0-10h6', c(PAL.paper), 2) +
			path('M-16-2H18L20 10H-18Z', c(shade(k.look.top.color, 0.1))),
		{ transform: `translate(${f(cx + 2)} ${f(-T * 0.3)}) rotate(5)` }
	);
}

const pensInPocket = ({ k, T, cx }: Trunk) =>
	line(
		`M${f(cx + k.p.wa * 0.46)} ${f(-T * 0.72)}v-11M${f(cx + k.p.wa * 0.46 + 5)} ${f(-T * 0.72)}v-9`,
		k.c(PAL.lapis),
		3
	);

const POCKETS: Record<NonNullable<Look['pocket']>, (tr: Trunk) => string> = {
	'toy-horse': horseInPocket,
	notebook: notebookInPouch,
	pen: pensInPocket
};

function neckScarf({ k, T, n, cx }: Trunk, color: string): string {
	const { c } = k;
	return (
		path(
			`M${f(-n - 11)} ${f(-T + 3)}C${f(-n - 10)} ${f(-T - 15)} ${f(n + 12)} ${f(-T - 15)} ${f(n + 13)} ${f(-T + 2)}C${f(n + 12)} ${f(-T + 17)} ${f(-n - 8)} ${f(-T + 19)} ${f(-n - 11)} ${f(-T + 3)}Z`,
			c(color)
		) +
		path(`M${f(cx + 2)} ${f(-T + 9)}q15 16 12 42q-14 1-22-3q2-22-2-34z`, c(shade(color, 0.1))) +
		line(
			`M${f(-n - 6)} ${f(-T + 2)}Q${f(cx)} ${f(-T + 13)} ${f(n + 8)} ${f(-T)}M${f(cx + 4)} ${f(-T + 20)}q5 12 4 26`,
			c(shade(color, 0.3)),
			2
		) +
		path(`M${f(cx - 6)} ${f(-T + 4)}q9-5 15 1q2 9-4 12q-9 1-12-4z`, c(glow(color, 0.12)))
	);
}

/** A strap across the chest to the near hip. */
const strap = ({ k, T }: Trunk, color: string, width: number, end: string) =>
	line(
		`M${f(k.p.sh - 18)} ${f(-T + 5)}C${f(k.p.wa * 0.3)} ${f(-T * 0.62)} ${f(-k.p.wa * 0.5)} ${f(-T * 0.3)} ${end}`,
		k.c(color),
		width
	);

/** A football in a string net. */
function net({ k, T }: Trunk): string {
	const { c } = k;
	return g(
		line('M4-96C-4-60-10-40-10-20', c(PAL.stone), 3) +
			ell(-12, 0, 21, 21, c('#efe9df')) +
			path(
				'M-12-9l8 6-3 9h-10l-3-9zM-29-12l6 5-3 8q-5-5-3-13M5-12l-6 5 3 8q5-5 3-13M-20 18l3-7 5 3 5-3 3 7q-8 4-16 0',
				c(PAL.char)
			) +
			line(
				'M-31-8Q-12-24 7-8M-33 3Q-12 18 9 3M-24-18Q-35 2-20 20M0-18Q11 2-4 20',
				c('#d9a441'),
				1.8
			),
		{ transform: `translate(${f(-k.p.hip - 8)} ${f(T * 0.12)}) scale(1.45)` }
	);
}

function thermos(tr: Trunk): string {
	const { k } = tr;
	const { c } = k;
	return (
		strap(tr, '#5b4138', 4.5, `${f(-k.p.hip + 2)} -8`) +
		g(
			rect(-11, -22, 22, 50, c('#b5533f'), 7) +
				rect(-11, -8, 22, 7, c(PAL.honey)) +
				rect(-9, -34, 18, 14, c(PAL.steel), 4),
			{ transform: `translate(${f(-k.p.hip - 2)} 14) rotate(5)` }
		)
	);
}

function satchelBag({ k }: Trunk, color: string): string {
	const { c } = k;
	return g(
		path('M-27-22H25Q29-22 29-16V20Q29 27 21 27H-23Q-30 27-30 20V-16Q-30-22-27-22Z', c(color)) +
			path('M-29-23H28V-2Q0 8-29-2Z', c(shade(color, 0.14))) +
			rect(-5, -4, 11, 10, c(PAL.woodDk), 2) +
			rect(4, -36, 20, 16, c('#3f7a6a'), 2) +
			line('M8-30h11', c(PAL.paper), 2),
		{ transform: `translate(${f(-k.p.hip - 8)} 16) rotate(4)` }
	);
}

/** What somebody is known by: worn on the chest and at the hip, so that both hands stay free. */
export function tokens(tr: Trunk): string {
	const { look, back, p } = tr.k;
	if (back) return '';
	const { satchel } = look;
	return (
		(look.tape ? tape(tr) : '') +
		(look.pocket ? POCKETS[look.pocket](tr) : '') +
		(look.neckScarf ? neckScarf(tr, look.neckScarf) : '') +
		(look.neckShoes ? neckShoes(tr, look.neckShoes) : '') +
		(satchel ? strap(tr, shade(satchel, 0.2), 7, `${f(-p.hip - 4)} ${f(2)}`) : '') +
		(look.net ? net(tr) : '') +
		(look.thermos ? thermos(tr) : '') +
		(satchel ? satchelBag(tr, satchel) : '')
	);
}

/** A necklace and a badge. */
export function pinned({ k, T, n, cx }: Trunk): string {
	const { look, back, c } = k;
	if (back) return '';
	const beads = look.necklace
		? line(
				`M${f(-n - 3)} ${f(-T + 4)}Q${f(cx)} ${f(-T + 34)} ${f(n + 3)} ${f(-T + 4)}`,
				c(look.necklace),
				4.2,
				{ 'stroke-dasharray': '.1 6.2' }
			)
		: '';
	const badge = look.badge
		? path(`M${f(cx + 20)} ${f(-T * 0.66)}h13v16h-13z`, c(PAL.white)) +
			path(`M${f(cx + 20)} ${f(-T * 0.66)}h13v5h-13z`, c(look.badge))
		: '';
	return beads + badge;
}
