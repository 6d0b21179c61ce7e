/** Houses, doors, ways and weather: drawings of our own on a field of 96 × 96 around (0, 0). */
import { PAL, shade } from '#lib/scene/color.ts';
import { ell, line, path, rect } from '#lib/scene/geom.ts';

const c = PAL;
const ground = path('M-46 40H46', 'none', {
	stroke: c.clay,
	'stroke-width': 5,
	'stroke-linecap': 'round'
});
const windows = (xs: number[], ys: number[], colour: string = c.azure, size = 12) =>
	xs.flatMap((x) => ys.map((y) => rect(x - size / 2, y, size, size, colour, 2))).join('');
const house = (wall: string, roof: string) =>
	rect(-32, -8, 64, 48, wall, 2) +
	path('M-42-6L0-40L42-6Z', roof) +
	rect(-10, 12, 20, 28, c.woodDk, 2) +
	windows([-21, 21], [4]);
/** A house with a flat front for a sign, as the places of help have on our maps. */
const office = (wall: string) =>
	ground +
	rect(-38, -28, 76, 68, wall, 3) +
	rect(-42, -34, 84, 9, shade(wall, 0.25), 3) +
	rect(-10, 14, 20, 26, c.woodDk, 2) +
	windows([-26, 26], [20]);
const cloth = (d: string) => path(d, c.terracotta);
const post = (x: number) => rect(x - 5, -30, 10, 72, c.woodDk, 2);
const bars = (x: number) =>
	line(
		`M${x}-18V34M${x + 12}-18V34M${x + 24}-18V34M${x - 2}-12H${x + 28}M${x - 2} 22H${x + 28}`,
		c.wood,
		5
	);
const doorway = (inside: string) =>
	rect(-30, -42, 60, 84, c.woodDk, 4) + rect(-24, -36, 48, 78, inside);
const roadway = (d: string) =>
	line(d, c.slate, 26) + line(d, c.paper, 3, { 'stroke-dasharray': '8 8' });
const fork = (left: string, right: string) => line(left, c.clay, 16) + line(right, c.clay, 16);
const puff = (colour: string) =>
	path('M-34 22C-48 10-40-10-24-10C-22-34 14-38 20-16C40-18 48 10 32 22Z', colour);

export const PLACES: Record<string, string> = {
	'village-house':
		ground +
		rect(-38, -10, 76, 50, c.wheat, 3) +
		rect(-42, -18, 84, 12, c.clay, 3) +
		rect(-9, 8, 20, 32, c.teal, 2) +
		windows([-24, 26], [4], c.sky),
	'big-house':
		ground +
		rect(-38, -24, 76, 64, c.blush, 2) +
		path('M-46-22L0-46L46-22Z', c.madder) +
		rect(-9, 16, 18, 24, c.woodDk, 2) +
		windows([-26, 0, 26], [-14], c.azure, 13) +
		windows([-26, 26], [8], c.azure, 13),
	school:
		ground +
		rect(-42, -12, 84, 52, c.honey, 2) +
		path('M-22-12L0-34L22-12Z', c.terracotta) +
		rect(-9, 12, 18, 28, c.lapis, 2) +
		windows([-30, 30], [-2, 18]) +
		ell(0, -18, 6, 6, c.paper),
	clinic:
		ground +
		rect(-38, -26, 76, 66, c.paper, 3, { stroke: c.mint, 'stroke-width': 4 }) +
		rect(-6, -20, 12, 30, c.pine, 2) +
		rect(-15, -11, 30, 12, c.pine, 2) +
		rect(-10, 16, 20, 24, c.teal, 2) +
		windows([-26, 26], [10], c.azure),
	'job-office':
		ground +
		rect(-38, -26, 76, 66, c.lilac, 3) +
		rect(-30, -18, 60, 16, c.paper, 3) +
		line('M-18-10h10M0-10h18', c.plum, 5) +
		rect(-10, 10, 20, 30, c.woodDk, 2) +
		windows([-26, 26], [8], c.sky),
	'bright-hall':
		path('M-46-46H46V46H-46Z', c.indigo) +
		rect(-40, -20, 80, 58, c.saffron, 3) +
		path('M-46-20L0-40L46-20Z', c.woodDk) +
		windows([-26, -9, 9, 26], [-10], '#fff3c4', 12) +
		rect(-12, 10, 24, 28, '#fff3c4', 2),
	shop:
		ground +
		rect(-38, -14, 76, 54, c.cream, 2) +
		[-38, -19, 0, 19]
			.map((x, n) => path(`M${x}-32h19v22q-9.500 8-19 0Z`, n % 2 ? c.paper : c.terracotta))
			.join('') +
		rect(-28, 2, 30, 24, c.azure, 2) +
		rect(8, 2, 20, 38, c.woodDk, 2),
	'police-house':
		office('#cfe0ee') +
		path('M0-24L14-18V-8Q12 2 0 8Q-12 2-14-8V-18Z', c.lapis) +
		line('M-5-8L-1-3L6-13', c.paper, 4),
	'committee-house':
		office(c.honey) +
		ell(-8, -14, 6, 6, c.plum) +
		ell(8, -14, 6, 6, c.teal) +
		path('M-18 4Q-18-8-8-8Q2-8 2 4Z', c.plum) +
		path('M-2 4Q-2-8 8-8Q18-8 18 4Z', c.teal),
	'club-house':
		office(c.mint) +
		ell(0, -8, 13, 13, c.paper) +
		path('M0-18L3-11L10-11L5-6L7 1L0-3L-7 1L-5-6L-10-11L-3-11Z', c.saffron),
	'rescue-house': office(c.blush) + path('M0 6C-20-8-12-24 0-14C12-24 20-8 0 6Z', c.madder),
	house: ground + house(c.cream, c.terracotta),
	houses:
		ground +
		`<g transform="translate(-20 8) scale(.7)">${house(c.cream, c.terracotta)}</g><g transform="translate(22 8) scale(.7)">${house(c.mint, c.plum)}</g>`,
	door:
		doorway(c.terracotta) +
		rect(-16, -28, 32, 26, shade(c.terracotta, 0.16), 3) +
		rect(-16, 6, 32, 28, shade(c.terracotta, 0.16), 3) +
		ell(17, 2, 4, 4, c.honey),
	'open-door':
		doorway('#ffe9a8') + path('M-24-36L6-26V48L-24 42Z', c.teal) + ell(0, 10, 3.5, 3.5, c.honey),
	'half-door':
		doorway('#ffe9a8') + path('M-24-36L14-32V46L-24 42Z', c.teal) + ell(8, 6, 3.5, 3.5, c.honey),
	'open-gate':
		ground +
		post(-38) +
		post(38) +
		path('M-33-20L-12-30V44L-33 36Z', c.wood) +
		path('M33-20L12-30V44L33 36Z', c.wood) +
		path('M-11 40L-5-4H5L11 40Z', c.sand),
	'closed-gate':
		ground + post(-40) + post(40) + bars(-31) + bars(7) + rect(-5, -18, 10, 52, c.woodDk, 2),
	curtain:
		line('M-44-40H44', c.woodDk, 6) +
		cloth('M-40-38H-2V38Q-10 44-20 38T-40 38Z') +
		cloth('M2-38H40V38Q30 44 20 38T2 38Z') +
		line('M-28-30V32M-14-30V32M14-30V32M28-30V32', shade(c.terracotta, 0.2), 3.5),
	'open-curtain':
		rect(-38, -38, 76, 76, c.sky) +
		ell(10, -10, 12, 12, c.saffron) +
		line('M-44-40H44', c.woodDk, 6) +
		cloth('M-40-38H-16Q-14 0-28 38H-40Z') +
		cloth('M40-38H16Q14 0 28 38H40Z'),
	'brick-wall':
		rect(-44, -36, 88, 76, '#e0b59c', 3) +
		[0, 1, 2, 3]
			.flatMap((r) =>
				[-1, 0, 1, 2].map((k) =>
					rect(
						Math.max(-42, -42 + k * 29 + (r % 2 ? -14 : 0)),
						-34 + r * 18.5,
						k === -1 ? 13 : Math.min(26, 42 - (-42 + k * 29 + (r % 2 ? -14 : 0))),
						16,
						c.brick,
						2
					)
				)
			)
			.join(''),
	bridge:
		path('M-46 30Q-36 24-26 30T-6 30T14 30T34 30T54 30V46H-46Z', c.azure) +
		path('M-46 6Q0-40 46 6V20H36Q0-18-36 20H-46Z', c.wood) +
		line('M-34-6V-20M-12-18V-32M12-18V-32M34-6V-20M-44-4Q0-50 44-4', c.woodDk, 4),
	road:
		path('M-40 44L-10-40H10L40 44Z', c.slate) +
		line('M0-32V-22M0-10V4M0 18V38', c.paper, 5) +
		path('M-46 44L-14-40H-46Z', c.leaf, { opacity: 0.5 }) +
		path('M46 44L14-40H46Z', c.leaf, { opacity: 0.5 }),
	route:
		roadway('M-32 34Q-36 2 0 2T30-30') +
		ell(-32, 34, 9, 9, c.teal) +
		path('M30-20C18-34 20-48 30-48C40-48 42-34 30-20Z', c.madder),
	'two-paths':
		fork('M0 44V10Q0-8-28-34', 'M0 44V10Q0-8 28-34') +
		path('M-38-44L-18-38L-34-22Z', c.teal) +
		path('M38-44L18-38L34-22Z', c.terracotta),
	'three-ways':
		fork('M0 44V8Q0-10-32-24', 'M0 44V8Q0-10 32-24') +
		line('M0 44V-36', c.clay, 16) +
		ell(-34, -28, 9, 9, c.teal) +
		ell(0, -38, 9, 9, c.saffron) +
		ell(34, -28, 9, 9, c.plum),
	'stairs-down':
		path('M-44-34H-20V-14H2V6H24V26H44V44H-44Z', c.clay) +
		line('M-12-38L30 4M30 4V-14M30 4H12', '#c9862a', 7),
	'empty-field':
		rect(-46, -40, 92, 42, c.sky) +
		path('M-46 0H46V44H-46Z', c.paper) +
		line('M-40 12H40M-44 24H44M-46 36H46', c.stone, 3) +
		line('M-26 4v-8M0 6v-8M24 4v-8', c.clay, 4),
	'street-lamp':
		line('M-14 44V-26Q-14-40 2-40H12', c.char, 7) +
		path('M2-38H26L22-28H6Z', c.char) +
		path('M6-28H22L40 42H-10Z', '#ffe08a', { opacity: 0.6 }) +
		ell(14, -27, 8, 5, '#fff3c4'),
	'lamp-red':
		path('M-22 0Q-22-30 0-30Q22-30 22 0Q22 26 0 26Q-22 26-22 0Z', c.madder) +
		line('M0-44V-30M-10 30H10M0 34V44', c.saffron, 5),
	map:
		path('M-42-30L-14-38L14-30L42-38V30L14 38L-14 30L-42 38Z', c.mint, {
			stroke: c.pine,
			'stroke-width': 3
		}) +
		path('M-14-38L14-30V38L-14 30Z', '#d5ecd9') +
		line('M-34 18Q-16 0-2 10T28-14', c.terracotta, 4, { 'stroke-dasharray': '7 6' }) +
		ell(28, -14, 6, 6, c.madder),
	'dark-cloud': puff(c.slate),
	cloud: puff('#dfe8ee'),
	smoke: puff(c.stone) + ell(-30, 30, 8, 8, c.stone) + ell(-42, 40, 5, 5, c.stone),
	'block-tower':
		rect(-14, 16, 28, 26, c.lapis, 3) +
		rect(-12, -10, 26, 26, c.saffron, 3) +
		rect(-14, -36, 24, 26, c.terracotta, 3),
	stage:
		path('M-44-42H44V-26Q0-14-44-26Z', c.madder) +
		path('M-44-42H-24Q-22 4-34 22H-44ZM44-42H24Q22 4 34 22H44Z', c.madder) +
		rect(-46, 20, 92, 22, c.wood, 3) +
		ell(0, 8, 15, 6, '#ffe9a8') +
		line('M0 10V-10', c.char, 5) +
		ell(0, -14, 7, 7, c.char),
	'black-screen':
		rect(-44, -34, 88, 60, c.char, 6) +
		rect(-38, -28, 76, 48, '#1f1a22', 3) +
		line('M-16 38H16', c.char, 7)
};
