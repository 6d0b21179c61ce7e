/** Things that hang on a wall or are drawn on one, asked for by single lessons. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { pick } from '../pick.ts';
import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { ell, f, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { glowAt, placeAt, shadowOf } from './draw-prop.ts';

const CLAY = '#d9a878';

const clayWall = (ink: Ink) => {
	const c = ink.c;
	return (
		shadowOf(ink, 0, 3, 190, 13) +
		path('M-180 0V-226Q-120-238-40-230T180-232V0Z', c(CLAY)) +
		path('M120-233Q150-234 180-232V0H132Q112-110 120-233Z', c(shade(CLAY, 0.16)), {
			opacity: 0.75
		}) +
		path('M-188-222Q-120-240-40-234T188-236V-218Q60-214-40-216T-188-206Z', c(glow(CLAY, 0.3))) +
		line('M-160-188h40M-96-30h52M70-196h34M108-60h44M-170-70h26', c(shade(CLAY, 0.2)), 4, {
			opacity: 0.6
		})
	);
};

/** a football goal in chalk on a clay wall, with the marks of many balls */
export const wallGoal: DrawProp = (ink, x, y, s) => {
	const chalk = '#fffaf0';
	let net = '';
	for (let k = -96; k <= 96; k += 32) net += `M${k}-172V-20`;
	for (let k = -140; k <= -44; k += 32) net += `M-122 ${k}H122`;
	return placeAt(
		x,
		y,
		s,
		clayWall(ink) +
			line(net, chalk, 2.4, { opacity: 0.55, 'stroke-dasharray': '9 5' }) +
			line('M-124-12L-122-174Q0-180 123-175L125-12', chalk, 8, { opacity: 0.92 }) +
			line('M-118-14L-116-168Q0-173 117-169', chalk, 2.6, { opacity: 0.6 }) +
			ell(46, -106, 21, 20, shade(CLAY, 0.3), { opacity: 0.4 }) +
			ell(-60, -70, 17, 16, shade(CLAY, 0.3), { opacity: 0.3 }) +
			ell(88, -46, 13, 12, shade(CLAY, 0.3), { opacity: 0.3 })
	);
};

// Five small pictures of a week: pot, goat, bus, needle, moon.
const PLAN_SIGNS: readonly ((c: (h: string) => string) => string)[] = [
	(c) =>
		path('M-9-6H9L7 8H-7Z', c(PAL.terracotta)) +
		line('M-11-7H11M-3-12q3-4 6 0', c(shade(PAL.terracotta, 0.3)), 2.6),
	(c) =>
		path('M-10-4H5L9-10 12-7 9 0V8H5V2H-5V8H-9Z', c(PAL.slate)) +
		line('M9-10q1-5 5-5', c(PAL.char), 2.2),
	(c) =>
		rect(-12, -8, 24, 13, c(PAL.saffron), 3) +
		line('M-8-3h0M0-3h0M8-3h0', c(PAL.paper), 5) +
		line('M-6 6h0M6 6h0', c(PAL.ink), 5),
	(c) => line('M-9 8L9-9', c(PAL.slate), 3) + line('M7-7q6 4 0 10t-8 4', c(PAL.madder), 2),
	(c) => path('M4-10A10 10 0 1 0 9 6A8 8 0 0 1 4-10Z', c(PAL.honey))
];

const WEEK = [
	[0, 0, 0, 0, 0, 1, 4],
	[2, 2, 2, 2, 2, 3, 1],
	[3, 4, 1, 3, 4, 4, 0]
];

/** one page with a seven-column week and small pictures */
export const paperPlan: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 130 * s, x + 130 * s]);
	const c = ink.c;
	const rows = WEEK;
	const cells = rows.flatMap((row, r) =>
		row.map(
			(sign, k) =>
				`<g transform="translate(${-96 + k * 32} ${-26 + r * 38})">${pick(PLAN_SIGNS, sign)(c)}</g>`
		)
	);
	return placeAt(
		x,
		y,
		s,
		`<g transform="rotate(-1.5)">${rect(-118, -84, 240, 176, ink.env.shadow, 4, { opacity: 0.16 })}` +
			rect(-122, -90, 244, 178, c(PAL.paper), 4) +
			rect(-112, -78, 224, 22, c(PAL.turquoise), 4) +
			line([0, 1, 2, 3, 4, 5, 6].map((k) => `M${-104 + k * 32}-67h16`).join(''), c(PAL.paper), 4) +
			line(
				[1, 2, 3, 4, 5, 6].map((k) => `M${-112 + k * 32}-54V78`).join('') +
					'M-112-8H112M-112 30H112',
				c('#dccfbd'),
				2
			) +
			cells.join('') +
			`${rect(-16, -98, 32, 14, c(PAL.rose), 2, { opacity: 0.85 })}</g>`
	);
};

// Twelve tasks of a club: bell, chair, bowl, song, door, broom, book, ball, plant, cup, lamp, heart.
const TASKS = [
	'M-11 8Q-8 4-8-4Q-8-13 0-13T8-4Q8 4 11 8ZM-3 10h6v3h-6z',
	'M-9-14h5V-2H9V3H7V12H3V3H-5V12H-9Z',
	'M-14-4H14Q12 10 4 10H-4Q-12 10-14-4Z',
	'M-4-12L9-15V6A5 5 0 1 1 5 2V-7L0-6V9A5 5 0 1 1-4 5Z',
	'M-9-14H9V12H-9ZM4-2h2v4h-2z',
	'M-2-15H2V0H8L11 12H-11L-8 0H-2Z',
	'M-14-10Q-6-13 0-9Q6-13 14-10V9Q6 6 0 10Q-6 6-14 9Z',
	'M0-12A12 12 0 1 0 .1-12ZM0-5L5-1 3 5H-3L-5-1Z',
	'M-7 2H7L5 12H-5ZM-1 2Q-12-2-10-13Q0-10 0-2Q0-12 10-14Q11-3 1 2Z',
	'M-10-8H7V6Q7 10 3 10H-6Q-10 10-10 6ZM8-5H13V4H8V1H10V-2H8Z',
	'M-10 0L-5-14H5L10 0ZM-2 0H2V9H7V12H-7V9H-2Z',
	'M0 12C-20-2-10-17 0-7C10-17 20-2 0 12Z'
] as const;

// Heads of the children's animals: ears, round face, beak, fin … a blot of colour with an outline of its own.
const SIGNS = [
	'M-8-9L-3-5H3L8-9V1Q0 11-8 1Z',
	'M-9 0Q-2-8 5-3L10-7V7L5 3Q-2 8-9 0Z',
	'M-7 6Q-10-6 0-8Q9-7 8 2L10 7H-5ZM-7-3L-12-1-7 1Z',
	'M-4-2Q-7-11-3-11Q0-9 0-4Q0-9 3-11Q7-11 4-2Q8 8 0 8T-4-2Z'
] as const;

/** twelve task pictures, each with the sign of the child whose task it is */
export const taskWall: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 210 * s, x + 210 * s]);
	const c = ink.c,
		tint = [PAL.terracotta, PAL.lapis, PAL.pine, PAL.plum],
		signs = [PAL.saffron, PAL.turquoise, PAL.rose, PAL.violet, PAL.leaf];
	const cards = TASKS.map((task, n) => {
		const X = -144 + (n % 4) * 92,
			Y = -72 + Math.floor(n / 4) * 72;
		return (
			`<g transform="translate(${X} ${Y}) rotate(${f(((n * 5) % 7) - 3)})">` +
			rect(-37, -29, 78, 60, ink.env.shadow, 5, { opacity: 0.16 }) +
			rect(-40, -32, 78, 60, c(PAL.paper), 5) +
			`<g transform="translate(-16 -2)">${path(task, c(pick(tint, n)))}</g>` +
			path(pick(SIGNS, n), c(pick(signs, n)), { transform: 'translate(20 8)' }) +
			ell(-1, -30, 4, 4, c(PAL.madder)) +
			'</g>'
		);
	});
	return placeAt(
		x,
		y,
		s,
		rect(-200, -124, 400, 240, c(PAL.woodDk), 8) +
			rect(-190, -114, 380, 220, c('#d8b98a'), 4) +
			cards.join('')
	);
};

const curtainHalf = (ink: Ink, k: string, side: number) => {
	const c = ink.c;
	return (
		`<g transform="scale(${side} 1)">` +
		path('M-112-132H-2Q-6-60-3 0T-5 148Q-30 154-58 148T-114 148Q-118 0-112-132Z', c(k)) +
		path('M-22-132H-2Q-6-60-3 0T-5 148Q-14 151-26 150Q-30 10-22-132Z', c(shade(k, 0.2)), {
			opacity: 0.7
		}) +
		line(
			'M-92-126Q-98 10-94 144M-64-126Q-60 20-68 144M-42-126Q-46 0-44 146',
			c(shade(k, 0.24)),
			4,
			{
				opacity: 0.6
			}
		) +
		'</g>'
	);
};

/** a drawn window curtain with daylight at its edges */
export const drawnCurtain: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 140 * s, x + 140 * s]);
	const c = ink.c,
		light = pick(ink.env.sky, ink.env.sky.length - 1),
		k = '#8d9fc0';
	return placeAt(
		x,
		y,
		s,
		glowAt(ink, 0, 0, 190, '#fff1cf', ink.env.glowLit ? 0.2 : 0.7) +
			rect(-126, -136, 252, 276, c(PAL.paper), 6) +
			rect(-118, -128, 236, 260, light, 3) +
			curtainHalf(ink, k, 1) +
			curtainHalf(ink, k, -1) +
			path('M-3-128Q3-40-1 30T1 146L-4 146Q-6 60-5 0T-6-128Z', '#fff8e2', { opacity: 0.9 }) +
			line('M-138-142H138', c(PAL.woodDk), 9) +
			ell(-142, -142, 9, 9, c(PAL.woodDk)) +
			ell(142, -142, 9, 9, c(PAL.woodDk))
	);
};

const ladle = (c: (h: string) => string, x: number, long: number, bowl: string) =>
	`<g transform="translate(${x} -70)">` +
	line('M0-12q8 0 8 8T0 4', c(PAL.steel), 5) +
	line(`M0 2V${long}`, c(PAL.steel), 9) +
	line(`M-2 8V${long - 6}`, c('#dfe8ee'), 2.4) +
	bowl +
	'</g>';

/** a small pen on a red string between big ladles */
export const penOnWall: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 110 * s, x + 110 * s]);
	const c = ink.c;
	const cup = (Y: number) =>
		path(`M-30 ${Y}H30Q28 ${Y + 34} 0 ${Y + 34}T-30 ${Y}Z`, c(PAL.steel)) +
		path(`M6 ${Y}H30Q28 ${Y + 34} 0 ${Y + 34}Q22 ${Y + 20} 6 ${Y}Z`, c(shade(PAL.steel, 0.22))) +
		ell(0, Y, 30, 6, c('#dfe8ee'));
	return placeAt(
		x,
		y,
		s,
		rect(-112, -92, 224, 16, c(PAL.woodDk), 5) +
			rect(-112, -92, 224, 5, c(PAL.wood), 3) +
			ladle(c, -72, 116, cup(112)) +
			ladle(
				c,
				76,
				104,
				ell(0, 124, 31, 28, c(PAL.steel)) +
					line(
						'M-12 116h0M0 114h0M12 116h0M-14 128h0M0 128h0M14 128h0M-6 140h0M7 140h0',
						c(PAL.char),
						6
					)
			) +
			line('M2-76Q-6-50 4-28T0 4', c(PAL.madder), 4) +
			`<g transform="translate(0 4) rotate(8)">${rect(-7, 0, 14, 66, c(PAL.lapis), 5)}${rect(-7, 0, 14, 16, c(PAL.indigo), 5)}${path('M-7 64H7L0 82Z', c(PAL.honey))}${line('M5 6V28', c(PAL.steel), 3)}</g>`
	);
};

/** a child's drawing of a camel, as big as a door */
export const camelPicture: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const coat = '#d9a05c';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 130, 9) +
			rect(-140, -262, 280, 258, c(PAL.paper), 6) +
			ell(88, -214, 22, 22, c(PAL.saffron)) +
			path('M-140-56Q-40-84 40-60T140-64V-10Q140-4 134-4H-134Q-140-4-140-10Z', c(PAL.sand)) +
			line('M-50-92V-30M-26-92V-30M36-92V-30M60-92V-30', c(shade(coat, 0.18)), 13) +
			path(
				'M-66-88Q-76-124-50-130Q-40-176-18-134Q0-118 14-134Q34-178 48-132L66-126Q80-132 82-164Q84-186 106-180Q120-176 116-162L98-158Q98-108 66-84Q0-70-66-88Z',
				c(coat)
			) +
			line('M98-172h0', c(PAL.ink), 6) +
			line('M-66-100q-16 6-14 24', c(shade(coat, 0.25)), 6)
	);
};

export const THINGS = {
	'camel-picture': camelPicture,
	'wall-goal': wallGoal,
	'paper-plan': paperPlan,
	'task-wall': taskWall,
	curtain: drawnCurtain,
	'pen-on-wall': penOnWall
} satisfies Partial<Record<Prop, DrawProp>>;
