import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { WIDTH, ell, line, path, rect } from '../geom.ts';
import { stipple } from '../patterns.ts';
import type { PlaceFn } from './place.ts';
import { grainOver, shaft, vignette } from './texture.ts';
import { crate, sack } from '../props/boxes.ts';

const BOARD = '#c79a68';

const boards = (i: Ink) => {
	const c = i.c;
	return (
		rect(0, 0, WIDTH, 580, c(BOARD)) +
		Array.from({ length: 16 }, (_, n) =>
			rect(
				n * 82,
				0,
				80,
				580,
				c(n % 3 === 1 ? shade(BOARD, 0.08) : n % 3 === 2 ? glow(BOARD, 0.08) : BOARD)
			)
		).join('') +
		line(
			Array.from({ length: 15 }, (_, n) => `M${81 + n * 82} 0V580`).join(''),
			c(shade(BOARD, 0.3)),
			4
		) +
		line(
			Array.from({ length: 15 }, (_, n) => `M${122 + n * 82} ${120 + (n % 4) * 96}q6 14 0 26`).join(
				''
			),
			c(shade(BOARD, 0.24)),
			3
		) +
		grainOver(i, 0, 0, WIDTH, 580, c('#7a5434'), 0.3, 'sh') +
		path('M0 0H1280V58H0Z', c('#8a6542')) +
		rect(0, 52, WIDTH, 12, c('#6f4f34'))
	);
};

/** Light of the day falls in at the door and between the boards. */
const doorway = (i: Ink) => {
	const c = i.c;
	return (
		rect(812, 168, 220, 412, c('#6f4f34'), 4) +
		path('M828 184H1016V580H828Z', c('#cfe9ee')) +
		path('M828 400Q900 372 1016 392V580H828Z', c('#a8c96e')) +
		path('M828 470Q930 452 1016 462V580H828Z', c('#8fb35c')) +
		path('M1016 184L1122 150V612L1016 580Z', c('#a97b4e')) +
		line('M1016 262L1122 240M1016 500L1122 520', c('#7a5434'), 8) +
		ell(1030, 392, 6, 9, c(PAL.steel))
	);
};

const tools = (i: Ink) => {
	const c = i.c;
	return (
		rect(96, 132, 330, 14, c('#7a5434'), 4) +
		line('M150 146V372', c('#9a744a'), 9) +
		path('M118 372H182V384H118Z', c(PAL.steel)) +
		line('M124 384v26M140 384v26M156 384v26M172 384v26', c(PAL.steel), 6) +
		line('M252 146V356', c('#9a744a'), 9) +
		path('M228 352Q252 342 276 352L268 414Q252 432 236 414Z', c(PAL.steel)) +
		ell(350, 214, 58, 46, c('#e3c27c')) +
		ell(350, 212, 28, 22, c('#d0a95c')) +
		line('M322 212q28 12 56 0', c(PAL.madder), 5)
	);
};

const shelf = (i: Ink) => {
	const c = i.c;
	return (
		rect(470, 392, 290, 14, c('#7a5434'), 3) +
		rect(470, 268, 290, 14, c('#7a5434'), 3) +
		line('M484 262V580M746 262V580', c('#6f4f34'), 10) +
		[506, 556]
			.map((x) => path(`M${x} 268V224Q${x + 19} 212 ${x + 38} 224V268Z`, c('#c4837a')))
			.join('') +
		rect(620, 214, 54, 54, c('#7b8fa6'), 6) +
		rect(684, 228, 46, 40, c('#8a9a52'), 6) +
		rect(520, 350, 76, 42, c('#a97b4e'), 4) +
		path('M690 392V352H724V392Z', c(PAL.terracotta)) +
		path('M684 352H730V340H684Z', c(glow(PAL.terracotta, 0.1)))
	);
};

const floor = (i: Ink) => {
	const c = i.c;
	return (
		path('M0 580H1280V800H0Z', c('#b98f5e')) +
		path('M828 580H1016L1180 800H760Z', c('#e3c58e'), { opacity: 0.75 }) +
		stipple(i, 0, 596, WIDTH, 200, c('#8a6542'), 0.5) +
		line(
			Array.from({ length: 34 }, (_, n) => {
				const x = 40 + ((n * 197) % 1180),
					y = 612 + ((n * 61) % 170);
				return `M${x} ${y}l${18 + (n % 4) * 6} ${(n % 3) * 4 - 4}`;
			}).join(''),
			c('#e0be7c'),
			3
		)
	);
};

/** A shed on a farm: boards, a shelf, tools, sacks, and light from the open door. */
export const place: PlaceFn = (i) => ({
	back:
		boards(i) +
		tools(i) +
		shelf(i) +
		doorway(i) +
		floor(i) +
		sack(i, 1180, 640, 1.25) +
		sack(i, 1096, 624, 1) +
		crate(i, 70, 650, 1.1) +
		shaft(
			i,
			[
				[828, 184],
				[1016, 184],
				[700, 800],
				[380, 800]
			],
			0.16
		),
	front: vignette(i),
	floor: 738,
	personScale: 1.08,
	builtInProps: ['shelf', 'sack']
});
