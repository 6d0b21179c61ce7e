/** Marks, signs, numbers and ways: drawings of our own on a field of 96 × 96 around (0, 0). */
import { PAL, shade } from '#lib/scene/color.ts';
import { ell, line, path, rect } from '#lib/scene/geom.ts';

const c = PAL;
const AMBER = '#c9862a';
const arrow = (turn: number, colour: string) =>
	`<g transform="rotate(${turn})">${line('M-30 0H24M4-22L28 0L4 22', colour, 11)}</g>`;
const bubble = (colour: string) =>
	path('M-40-30Q-40-38-32-38H32Q40-38 40-30V10Q40 18 32 18H2L-18 38V18H-32Q-40 18-40 10Z', colour);
const finger = (x: number, top: number) => rect(x - 6, top, 12, 50, '#efbf98', 6);
const sign = (body: string) =>
	rect(-40, -40, 80, 80, c.pine, 12) +
	rect(-36, -36, 72, 72, 'none', 9, { stroke: c.paper, 'stroke-width': 3 }) +
	body;
const walker = (colour: string) =>
	ell(2, -22, 7, 7, colour) + line('M2-12L-2 8L-14 28M-2 8L12 26M2-8L-12 4M2-8L16 2', colour, 7);
const palm = (colour: string) =>
	ell(0, 0, 44, 44, colour) +
	line('M-14-2V-22M-4-4V-28M6-4V-26M16 0V-16M-18 12L-28 0', c.paper, 9) +
	path('M-19-4Q2-12 21-2V12Q20 32 2 32Q-14 32-19 14Z', c.paper);

export const MARKS: Record<string, string> = {
	no:
		ell(0, 0, 36, 36, 'none', { stroke: AMBER, 'stroke-width': 13 }) +
		line('M-24 24L24-24', AMBER, 13),
	yes: ell(0, 0, 42, 42, c.leaf) + line('M-20 2L-6 17L22-15', c.paper, 11),
	question:
		line('M-17-18Q-16-38 2-38Q22-38 22-20Q22-8 10-2Q1 4 1 14', c.plum, 13) +
		ell(1, 34, 8, 8, c.plum),
	anger:
		path(
			'M0-44L10-20L34-32L24-8L46 4L22 12L28 38L6 24L-10 44L-14 20L-40 24L-26 4L-44-12L-20-16L-24-40L-6-22Z',
			c.terracotta
		) +
		line('M0-8V6', c.paper, 8) +
		ell(0, 18, 5, 5, c.paper),
	go: arrow(0, c.teal),
	back: arrow(180, AMBER),
	tall: arrow(-90, c.teal),
	'go-in':
		path('M4-40H34V40H4V30H24V-30H4Z', c.woodDk) + line('M-38 0H6M-8-15L8 0L-8 15', c.teal, 10),
	skip: line('M-36 26Q0-44 32 14M32 14L34-10M32 14L10 8', AMBER, 10),
	swap: line('M-32-14H30M14-30L31-14L14 2M32 18H-30M-14 2L-31 18L-14 34', c.teal, 9),
	'left-right': line('M-34 0H34M-18-17L-36 0L-18 17M18-17L36 0L18 17', c.teal, 10),
	'round-arrow': line('M29-14A32 32 0 1 0 32 10', c.teal, 11) + path('M38-34V-4L12-14Z', c.teal),
	'sad-mark':
		ell(0, 0, 38, 38, c.honey) +
		ell(-13, -8, 5, 6, c.ink) +
		ell(13, -8, 5, 6, c.ink) +
		line('M-15 20Q0 6 15 20', c.ink, 6),
	spots: [
		[-20, -14, 9],
		[14, -22, 7],
		[2, 6, 10],
		[-24, 20, 6],
		[24, 18, 8]
	]
		.map(([x = 0, y = 0, r = 5]) => ell(x, y, r, r, c.rose))
		.join(''),
	'stop-palm': palm(c.terracotta),
	'yes-palm': palm(c.leaf),
	'maybe-palm': palm(c.saffron),
	'no-speech': bubble(c.lilac) + line('M-24-10H24', c.plum, 0.1) + line('M-28 8L28-28', AMBER, 11),
	'bubble-grey': bubble(c.stone) + line('M-22-16H22M-22 0H6', c.slate, 7),
	'bubble-other':
		`<g transform="scale(-1 1)">${bubble(c.apricot)}</g>` +
		line('M-22-18q7-10 14 0t14 0t14 0M-16 0q7-10 14 0t14 0', c.woodDk, 6),
	'many-lines':
		rect(-34, -42, 68, 84, c.paper, 6, { stroke: c.stone, 'stroke-width': 3 }) +
		line('M-24-30H24M-24-20H20M-24-10H24M-24 0H16M-24 10H24M-24 20H20M-24 30H10', c.slate, 4),
	'one-line':
		rect(-42, -26, 84, 52, c.paper, 6, { stroke: c.stone, 'stroke-width': 3 }) +
		line('M-28 2H26', c.lapis, 8),
	'half-paper':
		path('M-32-40H32V4L18-6L6 6L-8-6L-20 6L-32-4Z', c.paper, {
			stroke: c.stone,
			'stroke-width': 3
		}) + line('M-20-26H20M-20-14H10', c.slate, 5),
	'torn-paper':
		path('M-36-36H-4L-12-12L0 4L-10 36H-36Z', c.paper, { stroke: c.stone, 'stroke-width': 3 }) +
		path('M8-36H38V36H2L12 6L0-10Z', c.paper, {
			stroke: c.stone,
			'stroke-width': 3,
			transform: 'rotate(8)'
		}),
	'paper-pile': [18, 6, -6, -18]
		.map((y, n) =>
			path(
				`M-36 ${y + 14}L-18 ${y - 4}H${38 - n * 2}L${20 - n} ${y + 14}Z`,
				n % 2 ? c.cream : c.paper,
				{ stroke: c.stone, 'stroke-width': 2.5 }
			)
		)
		.join(''),
	'paper-plane':
		path('M-42-4L42-34L14 36L-6 12Z', c.paper, { stroke: c.stone, 'stroke-width': 3 }) +
		path('M-6 12L42-34L-14 0Z', c.mist) +
		line('M-6 12L42-34', c.slate, 3),
	'paper-stamp':
		rect(-34, -42, 60, 80, c.paper, 5, { stroke: c.stone, 'stroke-width': 3 }) +
		line('M-22-26H14M-22-12H14M-22 2H0', c.slate, 5) +
		ell(14, 22, 20, 20, 'none', { stroke: c.plum, 'stroke-width': 6 }) +
		line('M5 22H23', c.plum, 5),
	licence:
		rect(-42, -32, 84, 58, c.paper, 5, { stroke: c.wheat, 'stroke-width': 5 }) +
		line('M-26-16H26M-26-4H10', c.slate, 5) +
		path('M12 14L8 42L20 34L32 42L28 14Z', c.madder) +
		ell(20, 12, 14, 14, c.saffron),
	calendar:
		rect(-38, -34, 76, 74, c.paper, 8, { stroke: c.stone, 'stroke-width': 3 }) +
		path('M-38-14V-26Q-38-34-30-34H30Q38-34 38-26V-14Z', c.terracotta) +
		line('M-20-42V-28M20-42V-28', c.char, 6) +
		[-24, -8, 8, 24]
			.flatMap((x) => [-1, 13, 27].map((y) => rect(x - 5, y - 4, 10, 9, c.wheat, 2)))
			.join('') +
		rect(3, 9, 10, 9, c.teal, 2),
	clock:
		ell(0, 0, 42, 42, c.lapis) +
		ell(0, 0, 34, 34, c.paper) +
		line('M0-28v5M28 0h-5M0 28v-5M-28 0h5', c.slate, 5) +
		line('M0 0V-20', c.ink, 6) +
		line('M0 0L14 9', c.ink, 6),
	'clock-empty':
		ell(0, 0, 42, 42, c.stone) +
		ell(0, 0, 34, 34, c.paper) +
		line('M0-28v5M28 0h-5M0 28v-5M-28 0h5', c.stone, 5),
	dot: ell(0, 0, 38, 38, c.teal) + ell(-10, -12, 10, 8, '#fff', { opacity: 0.3 }),
	'dot-empty': ell(0, 0, 34, 34, 'none', {
		stroke: c.stone,
		'stroke-width': 8,
		'stroke-dasharray': '14 10'
	}),
	'hundred-dots': [-32, -16, 0, 16, 32]
		.flatMap((x) => [-32, -16, 0, 16, 32].map((y) => ell(x, y, 5.5, 5.5, c.teal)))
		.join(''),
	'circle-one':
		[0, 60, 120, 180, 240, 300]
			.map((a) =>
				ell(Math.cos((a * Math.PI) / 180) * 34, Math.sin((a * Math.PI) / 180) * 34, 10, 10, c.lapis)
			)
			.join('') + ell(0, 0, 9, 9, c.saffron),
	tally:
		line('M-28-28V28M-10-28V28M8-28V28M26-28V28', c.ink, 8) +
		line('M-40 20L38-18', c.terracotta, 8),
	'two-strokes': line('M-14-30V30M14-30V30', c.terracotta, 12),
	'three-fingers':
		finger(-16, -40) +
		finger(0, -44) +
		finger(16, -38) +
		line('M-20 14L-34 2', '#efbf98', 12) +
		path('M-24-4H24V14Q24 38 0 38Q-24 38-24 14Z', '#efbf98') +
		line('M14 6Q0 0-8 12', shade('#efbf98', 0.2), 4),
	'coin-empty': ell(0, 0, 38, 38, 'none', {
		stroke: c.saffron,
		'stroke-width': 6,
		'stroke-dasharray': '12 9'
	}),
	coin:
		ell(0, 2, 40, 40, shade(c.saffron, 0.2)) +
		ell(0, -2, 40, 40, c.saffron) +
		ell(0, -2, 30, 30, c.honey) +
		rect(-9, -11, 18, 18, shade(c.saffron, 0.2), 2),
	'half-coin':
		path('M0-40A40 40 0 0 0 0 40Z', c.saffron) +
		path('M0-30A30 30 0 0 0 0 30Z', c.honey) +
		path('M6-40A40 40 0 0 1 6 40', 'none', {
			stroke: c.saffron,
			'stroke-width': 5,
			'stroke-dasharray': '10 8'
		}),
	'green-flag':
		line('M-24-40V42', c.woodDk, 7) + path('M-20-38Q0-48 14-36T38-36V2Q20 12 6 2T-20 2Z', c.leaf),
	play: ell(0, 0, 42, 42, c.teal) + path('M-12-22L26 0L-12 22Z', c.paper),
	wind: line(
		'M-40-10H8Q24-10 24-22Q24-34 12-34Q2-34 2-26M-40 6H28Q40 6 40 18Q40 30 29 30Q20 30 19 22M-32 22H0',
		c.azure,
		8
	),
	fog: line('M-36-24H20M-20-8H38M-38 8H26M-18 24H36', c.slate, 8),
	'sign-clinic': sign(rect(-9, -26, 18, 52, c.paper, 3) + rect(-26, -9, 52, 18, c.paper, 3)),
	'sign-crossing':
		rect(-40, -40, 80, 80, c.lapis, 12) +
		path('M0-34L36 30H-36Z', c.paper) +
		`<g transform="translate(0 6) scale(.72)">${walker(c.ink)}</g>` +
		line('M-22 34h8M-4 34h8M14 34h8', c.paper, 6),
	'sign-exit': sign(
		rect(8, -26, 22, 52, c.paper) +
			`<g transform="translate(-12 0) scale(.9)">${walker(c.paper)}</g>`
	),
	'sign-info':
		ell(0, 0, 42, 42, c.lapis) + ell(0, -20, 7, 7, c.paper) + rect(-6, -6, 12, 34, c.paper, 3),
	'green-light':
		rect(-20, -44, 40, 84, c.char, 10) +
		ell(0, -26, 11, 11, c.slate) +
		ell(0, -1, 11, 11, c.slate) +
		ell(0, 24, 15, 15, '#a5e08a', { opacity: 0.5 }) +
		ell(0, 24, 11, 11, c.leaf),
	'no-shield': path('M0-40L34-28V0Q32 28 0 42Q-32 28-34 0V-28Z', 'none', {
		stroke: c.slate,
		'stroke-width': 6,
		'stroke-dasharray': '12 9'
	}),
	people:
		ell(-18, -14, 14, 14, c.plum) +
		path('M-42 32Q-42 6-18 6Q6 6 6 32Z', c.plum) +
		ell(20, -12, 13, 13, c.teal) +
		path('M-2 32Q0 8 20 8Q42 8 42 32Z', c.teal),
	'person-outline': ell(0, -20, 18, 18, c.slate) + path('M-36 42Q-36 4 0 4Q36 4 36 42Z', c.slate),
	crossing:
		path('M-44 40L-26-34H26L44 40Z', c.slate) +
		[-30, -12, 8, 28].map((y, n) => rect(-22 - n * 5, y, 44 + n * 10, 9, c.paper)).join('')
};
