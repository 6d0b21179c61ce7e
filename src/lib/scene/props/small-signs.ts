/** Small things on which a story turns: they are drawn large enough to be seen on a phone. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, shade } from '../color.ts';
import { rng } from '#lib/domain/random.ts';
import { ell, line, path, rect } from '../geom.ts';
import { pick } from '../pick.ts';
import { MADAM, hen, lamb } from './animals.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

const LEATHER = '#8a5a3f';
const boot = ({ c }: Ink) =>
	path('M-18-66H16V-26Q34-22 40-10V0H-18Z', c(LEATHER)) +
	path('M-18-66H-4V0H-18Z', c(shade(LEATHER, 0.2))) +
	rect(-21, -74, 40, 14, c('#e8d3b0'), 6) +
	rect(-20, -5, 62, 8, c(shade(LEATHER, 0.35)), 3) +
	line('M2-44l12 3M2-32l12 3', c('#e8d3b0'), 3);

/** two boots of a small child, one of them fallen over */
export const smallBoots: DrawProp = (ink, x, y, s) =>
	placeAt(
		x,
		y,
		s,
		shadowOf(ink, 14, 2, 78, 8) +
			`<g transform="translate(-28 0)">${boot(ink)}</g>` +
			`<g transform="translate(66 -18) rotate(82)">${boot(ink)}</g>`
	);

/** boots that are much too big, for somebody who stands in them at the same spot */
export const bigBoots: DrawProp = (ink, x, y, s) =>
	placeAt(
		x,
		y,
		s,
		`<g transform="translate(-22 -20) scale(1.16 .86)">${boot(ink)}</g>` +
			`<g transform="translate(22 -10) scale(1.16 .86)">${boot(ink)}</g>`
	);

/** a lamb asleep on two small boots */
export const lambOnBoots: DrawProp = (ink, x, y, s) => {
	const { c } = ink,
		wool = '#fff6e6';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 4, 2, 92, 9) +
			`<g transform="translate(-70 -16) rotate(82)">${boot(ink)}</g>` +
			`<g transform="translate(16 -18) rotate(82)">${boot(ink)}</g>` +
			path(
				'M-58-30C-70-54-46-72-32-62C-22-78 4-76 10-64C28-70 42-56 36-42C40-28 18-22 6-28C-8-20-28-20-36-28C-46-24-54-24-58-30Z',
				c(wool)
			) +
			line('M-42-46q7-8 14 0M-16-54q7-8 14 0M-26-34q7-8 14 0M8-44q7-8 14 0', c('#dccab0'), 3) +
			path('M24-54C34-68 62-62 64-46C66-32 46-28 34-34Z', c('#f3e2c8')) +
			path('M32-56q-16-2-18 10q12 6 22-2z', c('#e2c9a8')) +
			line('M44-48q5 5 10 0M58-38q-4 3-8 1', c(PAL.ink), 2.4)
	);
};

/** a young mulberry with three leaves, in a patch of dark earth */
export const sapling: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		green = '#6fae4f';
	const leaf = (turn: number, X: number, Y: number, long: number) =>
		`<g transform="translate(${X} ${Y}) rotate(${turn})">${path(`M0 0C-20 ${-long * 0.3}-18 ${-long * 0.8} 0 ${-long}C18 ${-long * 0.8} 20 ${-long * 0.3} 0 0Z`, c(green))}${path(`M0 0C20 ${-long * 0.3} 18 ${-long * 0.8} 0 ${-long}Z`, c(shade(green, 0.14)))}${line(`M0-2V${-long * 0.8}`, c(shade(green, 0.3)), 2)}</g>`;
	return placeAt(
		x,
		y,
		s,
		path('M-70 2Q-52-18 0-18T72 2Q40 12 0 12T-70 2Z', c('#7a5a3c')) +
			ell(-34, -2, 7, 4, c('#5f4530')) +
			ell(38, 0, 8, 4, c('#5f4530')) +
			line('M0-8Q-4-44 2-84', c('#8a6a3f'), 6) +
			leaf(-58, -1, -52, 52) +
			leaf(54, 0, -66, 54) +
			leaf(-4, 2, -82, 62)
	);
};

/** six hooks in a row, and on each a small cloth bag of its own colour */
export const sixBags: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 200 * s, x + 200 * s]);
	const c = ink.c,
		cloths = [PAL.madder, PAL.saffron, PAL.turquoise, '#8d74b8', '#7bab62', PAL.rose];
	const bag = (n: number) => {
		const k = pick(cloths, n),
			X = -165 + n * 66;
		return (
			`<g transform="translate(${X} 0)">` +
			line('M0-58v16q0 8 8 8', c(PAL.steel), 5) +
			line('M0-40L-12-6M0-40L12-6', c('#f3e6cd'), 3) +
			path('M-18-8H18Q28 30 20 58Q0 66-20 58Q-28 30-18-8Z', c(k)) +
			path('M4-8H18Q28 30 20 58Q12 62 4 62Z', c(shade(k, 0.16))) +
			path('M-20-12H20V0H-20Z', c(shade(k, 0.28))) +
			ell(0, 30, 8, 8, c('#fff1dc'), { opacity: 0.85 }) +
			'</g>'
		);
	};
	return placeAt(
		x,
		y,
		s,
		rect(-204, -72, 408, 20, c(PAL.woodDk), 6) +
			rect(-204, -72, 408, 6, c(PAL.wood), 3) +
			cloths.map((_, n) => bag(n)).join('')
	);
};

/** a shelf on the wall on which one single cup stands */
export const cupShelf: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 110 * s, x + 110 * s]);
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		path('M-80 12L-62 44M80 12L62 44', 'none', { stroke: c(PAL.woodDk), 'stroke-width': 8 }) +
			rect(-110, 0, 220, 14, c(PAL.wood), 4) +
			rect(-110, 10, 220, 6, c(PAL.woodDk), 3) +
			path('M-26-46H22L16 0H-20Z', c(PAL.turquoise)) +
			path('M4-46H22L16 0H4Z', c(shade(PAL.turquoise, 0.18))) +
			line('M22-38q18 2 14 18t-18 10', c(PAL.turquoise), 7) +
			line('M-22-30Q0-24 20-30', c('#fff1dc'), 4)
	);
};

/** a glass jar nearly full of white beans; two of them are brown */
export const beanJar: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		R = rng(9);
	const beans = Array.from({ length: 44 }, (_, n) => {
		const X = -30 + R() * 60,
			Y = -12 - R() * 76;
		return ell(X, Y, 8, 5.5, c(n === 18 || n === 31 ? '#8a5a3c' : '#fff8ea'));
	}).join('');
	return placeAt(
		x,
		y,
		s,
		path('M-40-96H40V-10Q40 0 30 0H-30Q-40 0-40-10Z', c('#d9e7e4'), { opacity: 0.75 }) +
			beans +
			path('M-44-112H44V-94H-44Z', c('#cfe0dc')) +
			rect(-32, -90, 8, 74, '#fff', 4, { opacity: 0.6 })
	);
};

/** a sheep that looks in at an open window */
export const sheepAtWindow: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		path('M-66 40C-92-6-70-44-40-40C-34-72 22-80 34-48C66-56 92-20 66 40Z', c('#fff6e6')) +
			line('M-48-10q9-11 18 0M-16-34q9-11 18 0M30-16q9-11 18 0', c('#dccab0'), 4) +
			path('M-26-26C-30-58 30-58 30-26C34 6 18 34 2 34C-14 34-30 6-26-26Z', c('#5b4a50')) +
			path('M-24-26Q-52-34-58-16Q-38-4-22-14ZM28-26Q56-34 62-16Q42-4 26-14Z', c('#5b4a50')) +
			ell(-10, -16, 4, 5, '#fff') +
			ell(14, -16, 4, 5, '#fff') +
			ell(2, 18, 9, 7, c('#3f3138')) +
			rect(-92, 40, 184, 14, c(PAL.woodLt), 4) +
			path('M-44 46q0-20 12-20t12 20zM24 46q0-20 12-20t12 20z', c('#5b4a50'))
	);
};

/** a lamb with the green woollen hat of Nurjan */
export const lambGreenHat: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		wool = '#4f9a5a';
	return placeAt(
		x,
		y,
		s,
		lamb(ink, 0, 0, 1) +
			'<g transform="translate(33 -51) rotate(10)">' +
			path('M-17 2C-18-24 18-24 17 2Z', c(wool)) +
			rect(-20, -3, 40, 9, c(shade(wool, 0.18)), 4) +
			ell(0, -22, 7, 7, c(wool)) +
			'</g>' +
			line('M43-38Q52-34 56-40', c(PAL.pine), 3) +
			ell(58, -44, 6, 6, c(PAL.rose)) +
			ell(58, -44, 2.4, 2.4, c(PAL.honey))
	);
};

/** the fat hen on a green woollen hat that lies on the ground, and another hen that looks on */
export const henOnHat: DrawProp = (ink, x, y, s) => {
	const { c } = ink,
		wool = '#4f9a5a';
	return placeAt(
		x,
		y,
		s,
		hen(ink, [-92, 4], 0.9, { color: '#f4ead6' }) +
			shadowOf(ink, 6, 5, 58, 8) +
			path('M-36 6C-44-34-14-50 6-50S56-34 48 6Z', c(wool)) +
			path('M20-46C40-42 54-26 48 6H26Q38-20 20-46Z', c(shade(wool, 0.16))) +
			rect(-46, -10, 104, 18, c(shade(wool, 0.22)), 8) +
			ell(66, -2, 13, 13, c(wool)) +
			hen(ink, [2, -26], 1.4, { ...MADAM, sits: true })
	);
};

export const THINGS = {
	'small-boots': smallBoots,
	'big-boots': bigBoots,
	'lamb-on-boots': lambOnBoots,
	sapling,
	'six-bags': sixBags,
	'cup-shelf': cupShelf,
	'bean-jar': beanJar,
	'sheep-at-window': sheepAtWindow,
	'lamb-green-hat': lambGreenHat,
	'hen-on-hat': henOnHat
} satisfies Partial<Record<Prop, DrawProp>>;
