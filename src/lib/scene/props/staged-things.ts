/** Things on which a sentence turns and that no other picture needs: an open clinic door, doors on paper, rows of beans. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import { shoe } from '../figure/shoes.ts';
import { HELD as FOOD } from '../held/food.ts';
import { pick } from '../pick.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';
import { onItsSide, wallEnd } from './doorways.ts';
import { lowTable } from './tables.ts';
import { door } from './windows.ts';

const WARM = '#ffe9b4';

/** the door of a clinic, held open towards the room: light falls out, and inside is a green cross */
export const clinicDoor: DrawProp = (ink, x, y, s, o = {}) => {
	const { c } = ink;
	const inside =
		rect(-54, -250, 108, 250, WARM, 4) +
		rect(-54, -40, 108, 40, c(PAL.sand)) +
		rect(-30, -214, 60, 60, c(PAL.paper), 8) +
		line('M0-204V-164M-20-184H20', c('#3f9a6b'), 15) +
		rect(-44, -66, 40, 12, c(PAL.teal), 4) +
		line('M-38-56v26M-10-56v26', c(PAL.woodDk), 5);
	const leaf =
		path('M54-250L118-234V16L54 0Z', c(PAL.teal)) +
		path('M64-234L108-222V-130L64-138ZM64-122L108-114V-4L64-14Z', c(shade(PAL.teal, 0.18))) +
		ell(110, -112, 6, 6, c(PAL.honey));
	const light = path('M-54 0H54L92 60H-66Z', WARM, { opacity: 0.75 });
	return placeAt(
		x,
		y,
		s,
		onItsSide(o.kind, wallEnd(ink) + light + door(ink, 0, 0, 1) + inside + leaf)
	);
};

/** a sheet of paper with three doors in three colours; behind the third there is light */
export const threeDoors: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 150 * s, x + 150 * s]);
	const { c } = ink;
	const leaf = (n: number) => {
		const k = pick([PAL.madder, PAL.lapis, PAL.leaf], n);
		const X = (n - 1) * 92;
		const ajar = `M${X - 28}-48L${X + 8}-42V70L${X - 28} 62Z`;
		return (
			rect(X - 36, -56, 72, 118, c(PAL.sand), 4) +
			rect(X - 28, -48, 56, 110, n === 2 ? WARM : c(k), 3) +
			(n === 2 ? path(ajar, c(k)) : rect(X - 18, -38, 36, 40, c(shade(k, 0.2)), 3)) +
			ell(X + (n === 2 ? 0 : 20), 14, 4, 4, c(PAL.honey))
		);
	};
	return placeAt(
		x,
		y,
		s,
		rect(-148, -92, 300, 184, ink.env.shadow, 6, { opacity: 0.2 }) +
			rect(-150, -96, 300, 184, c(PAL.paper), 6) +
			[0, 1, 2].map(leaf).join('') +
			line('M-136 64H136', c(PAL.wood), 5) +
			line('M-134-84h0M134-84h0', c(PAL.madder), 13)
	);
};

/** a low table with beans in three rows, each shorter than the one before */
export const beanRows: DrawProp = (ink, x, y, s, o = {}) => {
	const { c } = ink;
	const row = (n: number, many: number) =>
		Array.from({ length: many }, (_, k) =>
			ell(
				-92 + n * -12 + k * 31,
				-83 + n * 11,
				10,
				5,
				c(pick(['#8a4a3a', PAL.saffron, PAL.pine], n))
			)
		).join('');
	return (
		lowTable(ink, x, y, s, o) + placeAt(x, y, s, [7, 6, 4].map((many, n) => row(n, many)).join(''))
	);
};

/** a low shelf along the wall with a bottle of juice on it, between flowerpots and a jar */
export const juiceShelf: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 122, 10) +
			line('M-104 0V-112M104 0V-112', c(PAL.woodDk), 10) +
			rect(-120, -118, 240, 14, c(PAL.woodLt), 4) +
			rect(-114, -40, 228, 12, c(PAL.wood), 4) +
			path('M-88-42L-94-80H-54L-60-42Z', c(PAL.terracotta)) +
			path('M-36-42L-42-80H-2L-8-42Z', c(PAL.clay)) +
			rect(38, -86, 44, 44, c('#cfe0dc'), 8) +
			rect(34, -94, 52, 12, c(PAL.steel), 4) +
			`<g transform="translate(64 -138) scale(1.35)">${FOOD['juice-bottle'](c).svg}</g>`
	);
};

/** football boots that nobody wears */
export const footballBoots: DrawProp = ({ c }, x, y, s) => {
	const one = (X: number) =>
		`<g transform="translate(${X} -22)">${shoe({ kind: 'cleat', color: '#3f8fc0' }, c, 1)}</g>`;
	return placeAt(x, y, s, one(-34) + one(14));
};

export const THINGS = {
	'clinic-door': clinicDoor,
	'three-doors': threeDoors,
	'bean-rows': beanRows,
	'juice-shelf': juiceShelf,
	'neck-boots': footballBoots
} satisfies Partial<Record<Prop, DrawProp>>;
