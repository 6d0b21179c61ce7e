import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { WIDTH, ell, line, path, rect } from '../geom.ts';
import { stipple } from '../patterns.ts';
import { fgLeaves, grassTufts } from './ground.ts';
import type { PlaceFn } from './place.ts';
import { cloudCol, sky, sunDisc } from './sky.ts';
import { grainOver, vignette } from './texture.ts';
import { arch } from './town.ts';
import { cloud } from '../props/landscape.ts';
import { poplar } from '../props/trees.ts';

const MUD = '#e3c193';

const skyAndSand = (i: Ink) =>
	sky(i) +
	sunDisc(i, 1080, 140, 42) +
	cloud(240, 120, 1.1, cloudCol(i), 0.75) +
	cloud(760, 84, 0.8, cloudCol(i), 0.65) +
	path('M0 420Q180 384 360 408T760 396T1280 412V800H0Z', i.d('#e0c08c', 0.3)) +
	path('M0 440Q260 410 520 432T1000 424T1280 436V800H0Z', i.d('#d2b47e', 0.2));

// a windbreak of poplars, far and near
const windbreak = (i: Ink) =>
	Array.from({ length: 13 }, (_, n) =>
		poplar(i, 330 + n * 54, 474 - (n % 3) * 5, 0.62 + (n % 2) * 0.1, { d: 0.16 })
	).join('') +
	poplar(i, 36, 600, 1.2) +
	poplar(i, 96, 588, 0.98) +
	poplar(i, 1226, 596, 1.15);

const fields = (i: Ink) => {
	const c = i.c;
	return (
		path('M0 470H1280V800H0Z', i.d('#b7cc7c', 0.06)) +
		path('M300 486H980V500H300ZM260 512H1020V530H260Z', c('#9fbb66'), { opacity: 0.7 })
	);
};

const door = (i: Ink, x: number, y: number, paint: string) => {
	const c = i.c;
	return (
		path(arch(x - 50, y, 100, 150), c(shade(MUD, 0.2))) +
		path(arch(x - 41, y, 82, 138), c(paint)) +
		line(`M${x} ${y - 128}V${y}`, c(shade(paint, 0.3)), 4) +
		path(
			`M${x - 22} ${y - 92}l11 16-11 16-11-16zM${x + 22} ${y - 92}l11 16-11 16-11-16z`,
			c(PAL.honey)
		)
	);
};

const window_ = (i: Ink, x: number, y: number) => {
	const c = i.c;
	return (
		rect(x - 36, y - 34, 72, 68, c('#2f7a86'), 4) +
		rect(x - 28, y - 26, 56, 52, i.env.glowLit ? '#ffdf98' : c('#cfe6e8'), 2) +
		line(`M${x} ${y - 26}V${y + 26}M${x - 28} ${y}H${x + 28}`, c('#2f7a86'), 4)
	);
};

/** A house of mud brick with its yard wall, seen from the lane. */
const house = (i: Ink, x: number, w: number, paint: string) => {
	const c = i.c;
	return (
		rect(x, 400, w, 176, c(MUD), 5) +
		rect(x, 540, w, 36, c(shade(MUD, 0.1)), 4) +
		rect(x - 10, 388, w + 20, 20, c('#b98658'), 5) +
		line(
			Array.from({ length: Math.floor(w / 44) }, (_, n) => `M${x + 20 + n * 44} 408v12`).join(''),
			c('#8a6a3f'),
			9
		) +
		door(i, x + w * 0.36, 576, paint) +
		window_(i, x + w * 0.74, 490)
	);
};

const wall = (i: Ink, x: number, w: number) =>
	rect(x, 470, w, 106, i.c(glow(MUD, 0.1)), 4) + rect(x - 4, 460, w + 8, 16, i.c('#c99c66'), 5);

// grapes grow over the wall of the right-hand yard
const vine = (i: Ink) => {
	const c = i.c;
	return (
		line('M760 462Q820 448 880 458T990 452', c('#7a5a3c'), 6) +
		[770, 806, 842, 880, 916, 952, 984]
			.map(
				(x, n) =>
					path(`M${x} 446q22-18 34 2t-14 30q-30-4-20-32z`, c(n % 2 ? '#6f9a4c' : PAL.leaf)) +
					path(`M${x + 8} 452q10 0 14 10`, 'none', { stroke: c('#4f7d43'), 'stroke-width': 2 })
			)
			.join('') +
		[826, 938]
			.map((x) =>
				[
					[-8, 484],
					[6, 484],
					[-2, 496],
					[10, 497],
					[3, 508]
				]
					.map(([dx = 0, y = 0]) => ell(x + dx, y, 7, 7, c('#8d74b8')))
					.join('')
			)
			.join('')
	);
};

const laneAndDitch = (i: Ink) => {
	const c = i.c;
	return (
		path('M0 576H1280V800H0Z', c('#dcbf8e')) +
		path('M560 576H720L1010 800H270Z', c('#e9d2a6')) +
		grainOver(i, 0, 576, WIDTH, 224, c('#a87a4c'), 0.35, 'ov') +
		stipple(i, 0, 600, WIDTH, 190, c('#b98f5c'), 0.5) +
		path('M0 628Q190 606 420 600L460 604Q210 620 0 654Z', c('#8fcbdc')) +
		path('M0 636Q200 614 430 603L460 604Q210 620 0 654Z', c('#b8e2ea'), { opacity: 0.8 }) +
		line('M60 640q16-6 32 0M220 622q14-5 28 0', '#fff', 3, { opacity: 0.8 }) +
		grassTufts(i, 640, 700, 7, 22, '#7fa84f')
	);
};

/** A village at the edge of the sand: mud-brick houses, poplars, a ditch of water along the lane. */
export const place: PlaceFn = (i) => ({
	back:
		skyAndSand(i) +
		fields(i) +
		windbreak(i) +
		house(i, 130, 270, '#2f7a86') +
		wall(i, 400, 150) +
		wall(i, 730, 270) +
		house(i, 990, 250, '#8a5a3f') +
		vine(i) +
		laneAndDitch(i),
	front:
		fgLeaves(i, 0, 826, 0.95, 1, '#4f7d43') +
		fgLeaves(i, 1284, 830, 0.85, -1, '#4f7d43') +
		vignette(i),
	floor: 742,
	personScale: 1.08,
	builtInProps: ['poplar']
});
