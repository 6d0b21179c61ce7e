/** Things at home and in the hand: drawings of our own on a field of 96 × 96 around (0, 0). */
import { PAL, shade } from '#lib/scene/color.ts';
import { ell, line, path, rect } from '#lib/scene/geom.ts';

const c = PAL;
const s = shade;
const plate =
	ell(0, 0, 42, 42, c.paper, { stroke: c.azure, 'stroke-width': 5 }) +
	ell(0, 0, 26, 26, 'none', { stroke: c.sky, 'stroke-width': 3 });
const box = (lid: string) =>
	rect(-34, -12, 68, 50, c.wood, 4) +
	line('M-34 12H34', s(c.wood, 0.2), 3) +
	rect(-8, -4, 16, 14, c.honey, 3) +
	lid;
const jar = (colour: string, cap: string) =>
	rect(-9, -44, 18, 16, cap, 3) +
	path('M-12-28H12V-20Q24-12 24 2V34Q24 44 14 44H-14Q-24 44-24 34V2Q-24-12-12-20Z', colour);
const garment = (colour: string) =>
	path('M-18-38H18L44-22L36 2L24-4V42H-24V-4L-36 2L-44-22Z', colour);
const bean = (colour: string) =>
	path('M-30 8C-36-18-8-34 14-24C38-14 38 14 20 20C8 24 4 12-6 14C-18 18-26 22-30 8Z', colour) +
	path('M-18 2Q-12-14 4-14', 'none', {
		stroke: '#fff',
		'stroke-width': 5,
		opacity: 0.4,
		'stroke-linecap': 'round'
	});
const bowl =
	path('M-42-8H42Q40 36 14 40H-14Q-40 36-42-8Z', c.paper, { stroke: c.lapis, 'stroke-width': 4 }) +
	path('M-38 8Q0 22 38 8', 'none', { stroke: c.lapis, 'stroke-width': 4 });
const crate = (x: number, y: number) =>
	rect(x - 22, y, 44, 26, c.wood, 3) +
	line(`M${x - 22} ${y + 9}h44M${x - 22} ${y + 18}h44`, s(c.wood, 0.25), 3) +
	[-12, 0, 12].map((k) => ell(x + k, y - 1, 7, 7, c.madder)).join('');
const stick = (x: number, turn: number, colour: string) =>
	`<g transform="rotate(${turn} ${x} 40)">${rect(x - 5, -34, 10, 74, c.woodLt, 5)}${rect(x - 5, -34, 10, 18, colour, 5)}</g>`;
const card = (body: string) =>
	rect(-36, -40, 72, 80, c.paper, 8, { stroke: c.stone, 'stroke-width': 3 }) + body;
const bone = (x: number, y: number, colour: string) =>
	path(
		'M-20-8Q-22-20-10-18Q0-12 10-18Q22-20 20-8Q14 0 20 8Q22 20 10 18Q0 12-10 18Q-22 20-20 8Q-14 0-20-8Z',
		colour,
		{ transform: `translate(${x} ${y})`, stroke: s(colour, 0.25), 'stroke-width': 2.5 }
	) + ell(x, y, 7, 4, s(colour, 0.2));
const edge = { stroke: c.stone, 'stroke-width': 3 };

export const THINGS: Record<string, string> = {
	'closed-box': box(rect(-38, -22, 76, 16, s(c.wood, 0.12), 4)),
	'open-box': box(
		path('M-34-12L-46-40H22L34-12Z', s(c.wood, 0.3)) + path('M-28-12L-38-34H18L28-12Z', '#f6dca8')
	),
	drawer:
		rect(-42, -30, 84, 68, c.wood, 4) +
		rect(-34, -22, 68, 22, s(c.wood, 0.15), 3) +
		rect(-34, 8, 68, 22, s(c.wood, 0.15), 3) +
		line('M-8-11H8M-8 19H8', c.honey, 6),
	cupboard:
		rect(-34, -44, 68, 86, c.wood, 4) +
		rect(-28, -38, 26, 72, c.woodLt, 2) +
		rect(2, -38, 26, 72, c.woodLt, 2) +
		ell(-7, 0, 3.5, 3.5, c.woodDk) +
		ell(7, 0, 3.5, 3.5, c.woodDk),
	pillow:
		path(
			'M-40-24Q-44-32-34-30Q0-24 34-30Q44-32 40-24Q34 0 40 24Q44 32 34 30Q0 24-34 30Q-44 32-40 24Q-34 0-40-24Z',
			c.paper,
			edge
		) + path('M-26 14Q0 22 26 14', 'none', { stroke: c.stone, 'stroke-width': 3 }),
	blanket:
		rect(-38, -30, 76, 62, c.plum, 8) +
		line('M-38-12H38M-38 14H38', c.lilac, 7) +
		line('M-30 32V42M-18 32V42M-6 32V42M6 32V42M18 32V42M30 32V42', c.plum, 5) +
		path('M38-30L8-30Q38-22 38 4Z', c.lilac),
	hairbrush: `<g transform="rotate(-38)">${rect(-4, -2, 48, 11, c.woodDk, 5)}${rect(-44, -10, 46, 24, c.wood, 11)}${line('M-36-12v-8M-28-12v-8M-20-12v-8M-12-12v-8M-4-12v-8', c.char, 4)}</g>`,
	eraser: `<g transform="rotate(-24)">${rect(-38, -18, 40, 36, c.rose, 6)}${rect(-4, -18, 42, 36, c.lapis, 6)}</g>`,
	towel:
		rect(-30, -42, 60, 84, c.turquoise, 5) +
		line('M-30 18H30M-30 28H30', c.paper, 5) +
		line('M-24 42v4M-12 42v4M0 42v4M12 42v4M24 42v4', c.turquoise, 4),
	tumbler:
		path('M-24-38H24L18 42H-18Z', '#e4f3f7', { stroke: c.azure, 'stroke-width': 4 }) +
		path('M-22-14H22L17 39H-17Z', c.azure) +
		line('M-10-4L-8 26', '#fff', 5, { opacity: 0.6 }),
	milk:
		path('M-24-38H24L18 42H-18Z', '#f3f3f0', { stroke: c.stone, 'stroke-width': 4 }) +
		path('M-22-20H22L17 39H-17Z', '#fffdf6') +
		line('M-10-8L-8 24', c.stone, 4, { opacity: 0.6 }),
	bottle: jar(c.mint, c.slate) + rect(-24, 2, 48, 22, c.paper),
	'juice-bottle':
		jar(c.saffron, c.pine) + rect(-24, 0, 48, 26, c.paper) + ell(0, 13, 10, 10, c.terracotta),
	'spray-bottle':
		path('M-20 0H20V34Q20 44 10 44H-10Q-20 44-20 34Z', c.azure) +
		path('M-10-22H10L20 0H-20Z', c.azure) +
		path('M-14-40H22V-30H10V-22H-10Z', c.terracotta) +
		line('M28-38l12-5M28-34h14M28-30l12 5', c.slate, 4),
	drops:
		path('M-12-14H12V-4Q20 2 20 12V34Q20 42 12 42H-12Q-20 42-20 34V12Q-20 2-12-4Z', c.lilac) +
		path('M-8-42H8L10-14H-10Z', c.char) +
		[-10, 2, 12]
			.map((x, n) => ell(x, 26 - n * 4, 6, 6, ['#f2b33d', '#c4434d', '#39a9a4'][n] ?? c.teal))
			.join(''),
	medicine:
		rect(-18, -42, 36, 16, c.paper, 4, edge) +
		path('M-22-26H22V32Q22 42 12 42H-12Q-22 42-22 32Z', c.apricot) +
		rect(-22, -6, 44, 28, c.paper) +
		rect(-4, -2, 8, 20, c.pine, 1) +
		rect(-10, 4, 20, 8, c.pine, 1),
	pills:
		ell(-16, -6, 18, 18, c.paper, edge) +
		line('M-26-2H-6', c.stone, 4) +
		`<g transform="rotate(-34 16 16)">${rect(-4, 6, 44, 20, c.paper, 10, edge)}${path('M-4 16a10 10 0 0 1 10-10h12v20H6A10 10 0 0 1-4 16Z', c.azure)}</g>`,
	'pill-red': ell(0, 0, 30, 30, c.madder) + ell(-9, -10, 9, 7, '#fff', { opacity: 0.4 }),
	'hot-water-bottle':
		rect(-8, -44, 16, 14, c.char, 3) +
		path('M-10-30H10Q30-26 30-6V30Q30 42 18 42H-18Q-30 42-30 30V-6Q-30-26-10-30Z', c.rose) +
		path('M0 26C-18 12-12-2 0 6C12-2 18 12 0 26Z', c.paper),
	packet:
		rect(-32, -24, 64, 52, c.clay, 4) +
		line('M-32 2H32M0-24V28', c.woodDk, 4) +
		path('M-10-24Q-4-38 0-26Q6-38 10-24Z', c.woodDk),
	'plain-stick':
		rect(-12, -40, 24, 80, c.slate, 10) +
		rect(-7, -44, 14, 10, c.char, 3) +
		ell(0, 20, 4, 4, c.mist),
	'sharps-box':
		path('M-32-18H32L26 42H-26Z', c.saffron) +
		rect(-36, -32, 72, 16, c.char, 4) +
		rect(-12, -40, 24, 10, c.char, 3) +
		path('M0-4L16 24H-16Z', c.paper, { stroke: c.char, 'stroke-width': 4 }) +
		line('M0 6v8', c.char, 4),
	pad:
		rect(-18, -42, 36, 84, c.paper, 18, edge) +
		rect(-10, -30, 20, 60, '#fde7ea', 10) +
		path('M-18-12L-34-4V10L-18 14ZM18-12L34-4V10L18 14Z', c.paper, edge),
	'broken-plate':
		`<g clip-path="url(#l)">${plate}</g>` +
		line('M-6-46L4-20L-8 0L6 18L-4 46', c.ink, 4) +
		path('M12 20L34 36L18 42Z', c.paper, { stroke: c.azure, 'stroke-width': 3 }) +
		path('M-40 26L-26 42L-42 42Z', c.paper, { stroke: c.azure, 'stroke-width': 3 }),
	'mended-plate':
		plate +
		line('M-6-38L4-14L-6 4L6 20L-2 38', c.saffron, 4) +
		path('M0 12C-14 2-8-10 0-4C8-10 14 2 0 12Z', c.rose),
	'broken-glass':
		path('M-40 30L-26-6L-12 34Z', '#d6ebf0', { stroke: c.azure, 'stroke-width': 3 }) +
		path('M-6 34L8-34L20 34Z', '#d6ebf0', { stroke: c.azure, 'stroke-width': 3 }) +
		path('M24 34L36 8L44 34Z', '#d6ebf0', { stroke: c.azure, 'stroke-width': 3 }) +
		line('M-46 38H46', c.clay, 4),
	'bean-brown': bean('#8a4a35'),
	'bean-white':
		bean('#fffdf4') +
		path(
			'M-30 8C-36-18-8-34 14-24C38-14 38 14 20 20C8 24 4 12-6 14C-18 18-26 22-30 8Z',
			'none',
			edge
		),
	'bean-half':
		bean('#fffdf4') +
		`<g transform="translate(0 0)">${path('M2-26C36-26 42 12 20 20C12 23 8 16 2 14Z', '#8a4a35')}</g>` +
		path(
			'M-30 8C-36-18-8-34 14-24C38-14 38 14 20 20C8 24 4 12-6 14C-18 18-26 22-30 8Z',
			'none',
			edge
		),
	'bean-bowl':
		[-24, -8, 8, 24]
			.map((x, n) =>
				ell(x, -12 - (n % 2) * 6, 11, 8, n % 2 ? '#8a4a35' : '#fffdf4', {
					stroke: '#a0714f',
					'stroke-width': 2
				})
			)
			.join('') + bowl,
	'lunch-box':
		rect(-40, -20, 80, 52, c.lapis, 8) +
		rect(-34, -14, 68, 40, c.paper, 5) +
		line('M0-14V26', c.stone, 3) +
		ell(-17, 6, 13, 13, c.wheat) +
		path('M8 18Q18-6 28 18Z', c.leaf) +
		ell(18, -2, 6, 6, c.madder),
	'belt-bag':
		path('M-44-10Q0-26 44-10', 'none', { stroke: c.char, 'stroke-width': 8 }) +
		rect(-26, -14, 52, 40, c.teal, 14) +
		line('M-16 0H16', c.honey, 5),
	'cloth-bag':
		path('M-28-6Q-38 42 0 42Q38 42 28-6Q14-14 20-30H-20Q-14-14-28-6Z', c.rose) +
		line('M-18-14Q0-8 18-14', c.madder, 5) +
		path('M0 28C-16 16-10 2 0 10C10 2 16 16 0 28Z', c.paper),
	bundle:
		path('M-40 20Q-44-12-10-16H10Q44-12 40 20Q38 42 0 42Q-38 42-40 20Z', c.lapis) +
		path('M-8-16Q-30-40-10-38Q0-36 0-20Q0-36 10-38Q30-40 8-16Z', c.lapis) +
		[-22, 0, 22].flatMap((x) => [6, 26].map((y) => ell(x, y, 4, 4, c.honey))).join('') +
		ell(0, -14, 8, 7, s(c.lapis, 0.2)),
	'wash-bag':
		rect(-36, -22, 72, 60, c.lilac, 8) +
		line('M-36-10H36', c.plum, 5) +
		ell(28, -10, 5, 5, c.honey) +
		path('M-14-22Q0-40 14-22', 'none', { stroke: c.plum, 'stroke-width': 5 }),
	basket:
		path('M-36-6H36L28 38H-28Z', c.woodLt) +
		line('M-34 6H34M-32 18H32M-30 30H30', c.wood, 4) +
		path('M-30-6Q0-50 30-6', 'none', { stroke: c.wood, 'stroke-width': 6 }),
	'crate-stack': crate(0, 16) + crate(-2, -12) + crate(2, -40 + 6),
	'circular-saw':
		[0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330]
			.map((a) => `<g transform="rotate(${a})">${path('M-9-28L0-44L9-28Z', c.steel)}</g>`)
			.join('') +
		ell(0, 0, 32, 32, c.steel) +
		ell(0, 0, 22, 22, c.mist) +
		ell(0, 0, 7, 7, c.char),
	whistle:
		path('M-40-14H12A26 26 0 1 1-12 16L-40 8Z', c.saffron) +
		ell(12, 12, 11, 11, s(c.saffron, 0.25)) +
		rect(-22, -14, 12, 8, c.char) +
		line('M8-22L20-38M20-20L36-30', c.slate, 4),
	hat:
		path('M-24 12C-26-32 26-32 24 12Z', c.forest) +
		path('M-46 14Q0 0 46 14Q42 30 0 30Q-42 30-46 14Z', s(c.forest, 0.16)) +
		path('M-25 4Q0-4 25 4V13Q0 6-25 13Z', c.rose),
	jacket:
		garment(c.lapis) + line('M0-36V42', c.paper, 4) + path('M-18-38L0-22L18-38Z', s(c.lapis, 0.3)),
	cardigan:
		garment(c.madder) +
		path('M-14-38L0 0L14-38Z', c.paper) +
		[8, 20, 32].map((y) => ell(0, y, 3.5, 3.5, c.honey)).join('') +
		line('M0 0V42', s(c.madder, 0.3), 3),
	waistcoat:
		path('M-16-40L-30-26V42H30V-26L16-40L0-8Z', c.woodDk) +
		[6, 18, 30].map((y) => ell(0, y, 3.5, 3.5, c.honey)).join(''),
	'wide-shirt': path('M-16-34H16L46-12L36 8L34 2V40H-34V2L-36 8L-46-12Z', c.slate),
	sleeve:
		path('M-30-36H22L34 40H-6Z', c.turquoise) +
		line('M-6 34H33', c.paper, 5) +
		line('M-4-30L14 32', c.paper, 3, { 'stroke-dasharray': '7 6' }) +
		line('M-40 34L-22 10M-40 34q-2-8 4-8', c.steel, 4),
	'football-boots':
		path('M-42-16Q-20-26-10-10L20 0Q42 4 42 22H-42Z', c.saffron) +
		line('M-12-6L-4 6M0-2L8 9', c.paper, 5) +
		line('M-32 24v9M-14 24v9M6 24v9M28 24v9', c.char, 8),
	'shin-guard':
		path('M-20-40Q0-46 20-40L16 34Q0 46-16 34Z', c.lapis) +
		line('M-14-20H14M-12 6H12', c.paper, 5) +
		line('M-26-10H-18M18-10H26M-24 18H-16M16 18H24', c.char, 7),
	'name-card': card(
		ell(0, -14, 14, 14, c.apricot) +
			path('M-22 18Q-22 2 0 2Q22 2 22 18Z', c.teal) +
			line('M-20 29H20', c.ink, 5)
	),
	'picture-card': card(
		rect(-26, -30, 52, 40, c.sky, 4) +
			path('M-26 10L-8-12L6 4L14-6L26 10Z', c.leaf) +
			ell(14, -18, 6, 6, c.saffron) +
			line('M-18 26H18', c.slate, 6)
	),
	'empty-frame': rect(-42, -36, 84, 72, c.wood, 4) + rect(-32, -26, 64, 52, c.paper, 2),
	'name-sticks':
		stick(-10, -20, c.madder) +
		stick(0, 0, c.saffron) +
		stick(10, 20, c.lapis) +
		path('M-24 8H24L18 44H-18Z', c.teal),
	'sim-card':
		path('M-28-40H12L28-24V40H-28Z', c.paper, edge) +
		rect(-18, -8, 36, 34, c.saffron, 5) +
		line('M-18 3H18M-18 15H18M0-8V26', s(c.saffron, 0.25), 3),
	tablet:
		rect(-34, -44, 68, 88, c.char, 9) +
		rect(-27, -36, 54, 68, c.sky, 3) +
		ell(0, 38, 3.5, 3.5, c.mist) +
		path('M-27 32V16Q-10 0 4 14T27 8V32Z', c.leaf),
	'bowl-empty': bowl,
	knucklebones: bone(-20, 14, '#efe2cf') + bone(20, 20, '#efe2cf') + bone(2, -18, c.madder),
	stool: rect(-32, -14, 64, 14, c.wood, 6) + line('M-22 0L-28 40M22 0L28 40M-25 20H25', c.woodDk, 7)
};
