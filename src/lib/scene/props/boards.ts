/** Boards, calendars and clocks: strokes and shapes, never letters or numerals. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt } from './draw-prop.ts';

export const blackboard: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		rect(-150, -92, 300, 184, c(PAL.wood), 8) +
			rect(-140, -82, 280, 160, c('#3d6b5c'), 4) +
			line('M-110-48h90M-110-22h64M-110 4h76', '#e9f3e6', 5, { opacity: 0.85 }) +
			ell(66, -6, 38, 38, 'none', { stroke: '#f7e6b0', 'stroke-width': 5 }) +
			line('M66-44v76M28-6h76', '#f7e6b0', 4) +
			rect(-150, 82, 300, 12, c(PAL.woodLt), 4) +
			rect(-40, 77, 34, 7, '#fff', 3)
	);
};

const drawing = (ink: Ink, X: number, Y: number, r: number, k: string, b: string) => {
	const c = ink.c;
	return (
		`<g transform="translate(${X} ${Y}) rotate(${r})">` +
		rect(-44, -34, 92, 72, ink.env.shadow, 3, { opacity: 0.14 }) +
		rect(-46, -38, 92, 72, c(k), 3) +
		b +
		rect(-8, -46, 18, 11, c(PAL.rose), 2, { opacity: 0.9 }) +
		'</g>'
	);
};

const heartAndFish = (ink: Ink) => {
	const c = ink.c;
	return (
		drawing(
			ink,
			78,
			-2,
			-2,
			PAL.paper,
			path('M0 24C-40-4-22-34 0-14C22-34 40-4 0 24Z', c(PAL.madder))
		) +
		drawing(
			ink,
			166,
			8,
			4,
			'#eaf3ef',
			ell(-4, 2, 19, 12, c(PAL.turquoise)) +
				path('M12 2l18-11v22z', c(PAL.turquoise)) +
				ell(-13, -1, 2.6, 2.6, c(PAL.ink))
		)
	);
};

export const drawingWall: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 196 * s, x + 196 * s]);
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		line('M-190-64Q0-44 190-64', c(PAL.woodDk), 2.4) +
			drawing(
				ink,
				-130,
				-6,
				-4,
				PAL.paper,
				ell(-18, -12, 11, 11, c(PAL.saffron)) + path('M-40 28Q-16-8 6 12Q24-8 42 28Z', c(PAL.leaf))
			) +
			drawing(
				ink,
				-26,
				6,
				3,
				'#fdf0d8',
				path('M-22 24V-2L0-22 22-2V24Z', c(PAL.terracotta)) + rect(-6, 6, 12, 18, c(PAL.lapis))
			) +
			heartAndFish(ink)
	);
};

const notices = (ink: Ink) => {
	const c = ink.c;
	return (
		[
			[-82, -54, 52, 58, PAL.paper],
			[-20, -50, 44, 44, PAL.honey],
			[36, -56, 48, 62, PAL.mint],
			[-70, 14, 62, 42, PAL.blush],
			[8, 4, 40, 52, PAL.paper],
			[58, 18, 32, 36, PAL.sky]
		] as const
	)
		.map(
			([X, Y, w, h, k], n) =>
				rect(X, Y, w, h, c(k), 2) +
				line(
					`M${X + 8} ${Y + h * 0.45}h${w - 18}M${X + 8} ${Y + h * 0.7}h${w - 26}`,
					c(shade(k, 0.3)),
					3.4,
					{ opacity: 0.6 }
				) +
				ell(X + w / 2, Y + 5, 4, 4, c(n % 2 ? PAL.lapis : PAL.madder))
		)
		.join('');
};

export const noticeBoard: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 112 * s, x + 112 * s]);
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		rect(-106, -76, 212, 152, c(PAL.woodDk), 6) +
			rect(-96, -66, 192, 132, c('#e0c190'), 3) +
			notices(ink)
	);
};

export const calendarWall: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 70 * s, x + 70 * s]);
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		rect(-62, -74, 128, 156, ink.env.shadow, 5, { opacity: 0.14 }) +
			rect(-66, -78, 132, 156, c(PAL.paper), 5) +
			rect(-66, -78, 132, 56, c(PAL.turquoise), 5) +
			path('M-66-26Q-30-56-4-36Q24-64 66-30V-22H-66Z', c(PAL.pine)) +
			ell(36, -58, 10, 10, c(PAL.honey)) +
			line(
				Array.from(
					{ length: 20 },
					(_, n) => `M${-46 + (n % 5) * 23} ${0 + Math.floor(n / 5) * 20}h0`
				).join(''),
				c(PAL.slate),
				8
			) +
			ell(0, 20, 11, 11, 'none', { stroke: c(PAL.madder), 'stroke-width': 3.4 }) +
			line('M-30-82v10M0-82v10M30-82v10', c(PAL.slate), 4)
	);
};

export const clock: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 52 * s, x + 52 * s]);
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		ell(2, 4, 48, 48, ink.env.shadow, { opacity: 0.16 }) +
			ell(0, 0, 46, 46, c(PAL.paper), { stroke: c(PAL.terracotta), 'stroke-width': 8 }) +
			line('M0-34v5M0 34v-5M-34 0h5M34 0h-5', c(PAL.slate), 4) +
			line('M0 0V-26M0 0L16 11', c(PAL.ink), 5) +
			ell(0, 0, 4, 4, c(PAL.ink))
	);
};

export const departureBoard: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 160 * s, x + 160 * s]);
	const c = ink.c;
	const row = (Y: number, k: string, w: number) =>
		ell(-128, Y, 9, 9, c(k)) +
		rect(-106, Y - 6, w, 12, '#ffe08a', 4, { opacity: 0.9 }) +
		rect(46, Y - 6, 30, 12, '#bfe6d4', 4) +
		rect(92, Y - 6, 38, 12, '#ffe08a', 4, { opacity: 0.7 });
	return placeAt(
		x,
		y,
		s,
		line('M-110-120V-84M110-120V-84', c(PAL.slate), 7) +
			rect(-156, -86, 312, 172, c('#3a3d5c'), 12) +
			rect(-146, -76, 292, 34, c('#4a4e72'), 6) +
			rect(-132, -66, 34, 14, c(PAL.paper), 4) +
			ell(-124, -50, 3.4, 3.4, c(PAL.paper)) +
			ell(-106, -50, 3.4, 3.4, c(PAL.paper)) +
			line('M46-60h28M92-60h34', c(PAL.paper), 5, { opacity: 0.6 }) +
			row(-22, PAL.leaf, 118) +
			row(10, PAL.saffron, 90) +
			row(42, PAL.leaf, 132) +
			row(68, PAL.madder, 74)
	);
};

export const stickerBoard: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		rect(-100, -74, 200, 148, c(PAL.woodLt), 8) +
			rect(-90, -64, 180, 128, c(PAL.paper), 5) +
			Array.from({ length: 15 }, (_, n) => {
				const X = -66 + (n % 5) * 33,
					Y = -38 + Math.floor(n / 5) * 38;
				return n % 3 === 0
					? path(
							`M${X} ${Y - 12}l3.600 7.600 8.400 1-6 6 1.500 8.400-7.500-4-7.500 4 1.500-8.400-6-6 8.400-1z`,
							c(PAL.saffron)
						)
					: n % 3 === 1
						? ell(X, Y, 11, 11, c(PAL.turquoise))
						: path(`M${X} ${Y + 9}c-18-12-10-24 0-16c10-8 18 4 0 16z`, c(PAL.madder));
			}).join('')
	);
};

export const THINGS = {
	clock,
	'departure-board': departureBoard,
	blackboard,
	'drawing-wall': drawingWall,
	'notice-board': noticeBoard,
	'calendar-wall': calendarWall,
	'sticker-board': stickerBoard
} satisfies Partial<Record<Prop, DrawProp>>;
