/** Shelves, racks and cabinets. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { pick } from '../pick.ts';
import { PAL, glow, shade } from '../color.ts';
import { rng } from '#lib/domain/random.ts';
import { ell, line, path, rect } from '../geom.ts';
import { CLOTH } from '../patterns.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

const SPINES = [
	PAL.madder,
	PAL.lapis,
	PAL.saffron,
	PAL.turquoise,
	PAL.paper,
	PAL.plum,
	PAL.leaf,
	PAL.rose,
	PAL.terracotta
];

const book = (c: (h: string) => string, X: number, by: number, bw: number, bh: number, k: string) =>
	rect(X, by - bh - 2, bw, bh, c(k), 2) +
	(bw > 13 ? rect(X + 2, by - bh + 8, bw - 4, 5, c(glow(k, 0.5)), 1) : '');

// Books, and now and then a box or a ball, until the board is full.
const rowOfBooks = (ink: Ink, R: () => number, w: number, by: number) => {
	const c = ink.c,
		end = w / 2 - 12,
		colour = () => pick(SPINES, Math.floor(R() * SPINES.length));
	let b = '',
		X = -w / 2 + 8;
	while (X < end) {
		const q = R();
		if (q < 0.16 && end - X > 60) {
			b +=
				rect(X + 2, by - 46, 52, 44, c(colour()), 5) +
				rect(X + 18, by - 30, 20, 10, c(PAL.paper), 3);
			X += 60;
		} else if (q < 0.24 && end - X > 40) {
			b +=
				ell(X + 18, by - 17, 16, 16, c(colour())) +
				ell(X + 13, by - 23, 4, 4, '#fff', { opacity: 0.4 });
			X += 40;
		} else {
			const bw = 10 + R() * 10,
				bh = 46 + R() * 24,
				k = colour();
			if (X + bw > end) break;
			b += book(c, X, by, bw, bh, k);
			X += bw + 1.5;
		}
	}
	return b;
};

export const shelf: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		w = o.w || 230,
		rows = o.rows || 3,
		k = o.color || PAL.wood,
		R = rng(o.seed || 5),
		rh = 92;
	let b =
		rect(-w / 2 - 8, -rows * rh - 18, w + 16, rows * rh + 20, c(k), 6) +
		rect(-w / 2, -rows * rh - 10, w, rows * rh + 4, c(shade(k, 0.38)), 3);
	for (let r = 0; r < rows; r++) {
		const by = -r * rh - 8;
		b += rowOfBooks(ink, R, w, by) + rect(-w / 2, by - 2, w, 9, c(glow(k, 0.12)), 2);
	}
	return placeAt(x, y, s, shadowOf(ink, 6, 2, w * 0.56, 9) + b);
};

type Paint = (h: string) => string;

const carton = (c: Paint, R: () => number, X: number, by: number, bw: number, bh: number) =>
	rect(
		X,
		by - bh - 8,
		bw,
		bh + 8,
		c(pick(['#d0a06c', '#c4925e', '#dcb27e'], Math.floor(R() * 3))),
		3
	) + rect(X + bw * 0.38, by - bh - 8, bw * 0.24, bh * 0.5, c(PAL.cream), 1);

const pot = (c: Paint, X: number, by: number, bw: number, bh: number, k: string) =>
	rect(X, by - bh, bw, bh, c(k), 7) + rect(X + 3, by - bh + 4, bw - 6, 5, c(glow(k, 0.4)), 2);

/** steel rack, rows of pots and bowls */
export const rack: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		w = o.w || 110,
		rows = o.rows || 3,
		rh = 86,
		R = rng(o.seed || 4),
		pal = o.pal || [PAL.steel, PAL.lapis, PAL.terracotta, PAL.paper, PAL.turquoise];
	let b = line(`M${-w} 0V${-rows * rh - 10}M${w} 0V${-rows * rh - 10}`, c(o.color || PAL.slate), 8);
	for (let r = 0; r < rows; r++) {
		const by = -r * rh - 22;
		b += rect(-w - 4, by, 2 * w + 8, 8, c(o.color || PAL.slate), 3);
		let X = -w + 12;
		while (X < w - 34) {
			const k = pick(pal, Math.floor(R() * pal.length)),
				bw = 30 + R() * 26,
				bh = 26 + R() * 34;
			if (X + bw > w - 6) break;
			b += o.boxes ? carton(c, R, X, by, bw, bh) : pot(c, X, by, bw, bh, k);
			X += bw + 7;
		}
	}
	return placeAt(x, y, s, shadowOf(ink, 0, 2, w * 1.06, 9) + b);
};

const medicines = (ink: Ink) => {
	const c = ink.c;
	return [-36, 14, 62]
		.map(
			(Y, r) =>
				rect(-64, Y, 128, 6, c('#c9d8d2')) +
				[-48, -22, 6, 34]
					.map(
						(X, n) =>
							rect(
								X,
								Y - 28 + ((n + r) % 3) * 5,
								17,
								28 - ((n + r) % 3) * 5,
								c(pick([PAL.paper, '#e9a27a', PAL.turquoise, PAL.lilac], n + r)),
								3
							) + rect(X + 3, Y - 33 + ((n + r) % 3) * 5, 11, 6, c(PAL.slate), 2)
					)
					.join('')
		)
		.join('');
};

export const medicineCabinet: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 80 * s, x + 80 * s]);
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		rect(-74, -88, 148, 176, c('#fbf3e2'), 8) +
			rect(-64, -78, 128, 156, c('#d6ebe6'), 5) +
			medicines(ink) +
			path('M-10-74h20v0h0v0h-20z', 'none') +
			line('M0-78V78', c('#fbf3e2'), 6) +
			ell(-8, 6, 4, 4, c(PAL.slate)) +
			ell(8, 6, 4, 4, c(PAL.slate))
	);
};

export const luggageRack: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		line('M-150 0H150M-150 0V-20M150 0V-20M-80 0V-12M0 0V-12M80 0V-12', c(PAL.steel), 7) +
			rect(-126, -64, 86, 58, c('#b94f4a'), 9) +
			line('M-100-62v54M-66-62v54', c(shade('#b94f4a', 0.3)), 4) +
			path('M-24-6Q-30-50 6-52H30Q58-50 56-6Z', CLOTH.plaid(ink, '#4f6fa3', c)) +
			rect(72, -44, 62, 38, c('#d0a06c'), 3) +
			rect(96, -44, 14, 38, c(PAL.cream))
	);
};

export const THINGS = {
	shelf,
	'medicine-cabinet': medicineCabinet,
	'luggage-rack': luggageRack
} satisfies Partial<Record<Prop, DrawProp>>;
