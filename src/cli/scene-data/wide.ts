import { PAL, shade } from '#lib/scene/color.ts';
import { ell, line, path, rect } from '#lib/scene/geom.ts';
import { thingDrawing } from './things.ts';

const c = PAL;

/** Edges of a whole picture; the `rect` of a spot is in per cent of them. */
export const WIDE = { width: 1280, height: 800 };

type Rect = readonly [x: number, y: number, width: number, height: number];
let drawn = 0;

/** A thing as large as fits into a rectangle given in per cent. */
function put(thing: string, [x, y, width, height]: Rect): string {
	const { size, body } = thingDrawing(thing);
	const prefix = `w${drawn++}`;
	const own = body
		.replace(/id="([^"]+)"/g, (_, id: string) => `id="${prefix}${id}"`)
		.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${prefix}${id})`);
	const [w, h] = [(width / 100) * WIDE.width, (height / 100) * WIDE.height];
	const side = Math.min(w, h);
	const left = (x / 100) * WIDE.width + (w - side) / 2;
	const top = (y / 100) * WIDE.height + (h - side) / 2;
	return `<svg x="${left}" y="${top}" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}">${own}</svg>`;
}

/** A row of the contract: one or two things, and strokes for the words that nobody needs to read. */
function row(
	[x, y, width, height]: Rect,
	things: readonly string[],
	{ empty = false } = {}
): string {
	const [px, py, w, h] = [x * 12.8, y * 8, width * 12.8, height * 8];
	const step = (h / 12.8) * 0.95;
	const icons = things.map((thing, n) => put(thing, [x + 1 + n * step, y + 1, step, height - 2]));
	const from = px + 26 + things.length * step * 12.8;
	const words = empty
		? line(`M${from} ${py + h / 2}H${px + w - 30}`, c.stone, 4, { 'stroke-dasharray': '14 14' })
		: line(
				`M${from} ${py + h * 0.4}H${px + w - 30}M${from} ${py + h * 0.68}H${px + w - 110}`,
				c.slate,
				9
			);
	return (
		rect(px, py, w, h, empty ? '#fff3dc' : '#fdf6e6', 14, { stroke: c.wheat, 'stroke-width': 4 }) +
		icons.join('') +
		words
	);
}

function contractPage(): string {
	return (
		rect(0, 0, 1280, 800, c.wood) +
		line('M0 200H1280M0 420H1280M0 640H1280', shade(c.wood, 0.15), 5) +
		rect(52, 28, 1176, 750, shade(c.wood, 0.3), 18, { opacity: 0.4 }) +
		rect(44, 18, 1176, 752, c.paper, 16) +
		row([8, 8, 36, 10], ['name-card', 'name-card']) +
		row([8, 22, 36, 10], ['round-pushpin']) +
		row([8, 36, 36, 10], ['ladle']) +
		row([8, 50, 36, 10], ['clock-empty'], { empty: true }) +
		row([8, 64, 36, 10], ['coin-empty', 'calendar'], { empty: true }) +
		line('M666 86H1152M666 130H1152M666 174H1000M666 218H1100', c.stone, 9) +
		row([52, 36, 38, 14], ['umbrella', 'no']) +
		row([52, 64, 38, 14], ['page-facing-up']) +
		line('M110 690H480M690 690H1000', c.stone, 5) +
		line('M130 676q20-34 40 0t50-6 60 4', c.lapis, 6) +
		put('pen', [76, 81, 12, 14])
	);
}

const street = (d: string) =>
	line(d, '#e3d2b4', 62) + line(d, c.paper, 4, { 'stroke-dasharray': '26 22' });
const homes = (spots: readonly (readonly [number, number])[]) =>
	spots
		.map(([x, y], n) =>
			put(n % 3 === 2 ? 'deciduous-tree' : n % 3 === 1 ? 'village-house' : 'house', [x, y, 7, 10])
		)
		.join('');

/** A quarter seen from above: streets, small houses, and the places to look for. */
function quarter(
	streets: string,
	places: readonly (readonly [string, Rect])[],
	around: readonly (readonly [number, number])[]
): string {
	const found = places.map(
		([thing, at]) =>
			ell((at[0] + at[2] / 2) * 12.8, (at[1] + at[3]) * 8 - 14, at[2] * 6.6, 26, c.leaf, {
				opacity: 0.5
			}) + put(thing, at)
	);
	return rect(0, 0, 1280, 800, '#dcebc8') + street(streets) + homes(around) + found.join('');
}

function neighbourhoodMap(): string {
	const streets = 'M-20 330H1300M505 -20V820M755 -20V820M-20 690H1300';
	return (
		quarter(
			streets,
			[
				['school', [10, 10, 18, 22]],
				['clinic', [42, 9, 16, 21]],
				['police-house', [72, 13, 16, 21]],
				['committee-house', [20, 55, 18, 23]],
				['club-house', [60, 55, 18, 23]]
			],
			[
				[3, 50],
				[46, 50],
				[84, 50],
				[88, 66],
				[4, 70],
				[50, 66]
			]
		) +
		put('poplar', [77, 50, 8, 28]) +
		put('bus', [2, 37, 9, 10])
	);
}

function cityMap(): string {
	const streets = 'M-20 340H1300M572 -20V820M845 -20V820M-20 690H1300';
	return (
		quarter(
			streets,
			[
				['job-office', [12, 19, 20, 23]],
				['clinic', [44, 12, 18, 22]],
				['rescue-house', [70, 43, 18, 23]],
				['street-lamp', [30, 58, 16, 22]]
			],
			[
				[3, 56],
				[12, 60],
				[46, 54],
				[78, 12],
				[88, 14],
				[88, 70],
				[54, 66],
				[34, 8]
			]
		) +
		put('page-facing-up', [33, 66, 7, 10]) +
		put('bus', [58, 84, 10, 12])
	);
}

const belt = [0, 1, 2, 3, 4]
	.map((n) => ell(556 + n * 52, 530, 22, 22, c.char) + ell(556 + n * 52, 530, 9, 9, c.steel))
	.join('');

function packingYard(): string {
	const stack = [70, 56.4, 42.8, 29.2, 15.6]
		.map((middle) => put('crate', [25, middle - 10.6, 18, 21.2]))
		.join('');
	return (
		rect(0, 0, 1280, 800, c.sky) +
		rect(0, 420, 1280, 380, c.sand) +
		rect(740, 130, 420, 330, c.clay) +
		path('M700 140L960 36L1200 140Z', c.steel) +
		line('M780 132L960 44M860 134L960 44M1050 134L960 44M1130 132L960 44', c.slate, 5) +
		put('sun', [84, 1, 13, 18]) +
		rect(800, 230, 120, 230, shade(c.clay, 0.35), 6) +
		stack +
		put('crate', [8, 59, 20, 20.8]) +
		put('crate', [8, 46, 20, 20.8]) +
		put('deciduous-tree', [1, 26, 14, 26]) +
		rect(520, 490, 290, 18, c.slate, 8) +
		belt +
		rect(520, 550, 290, 18, c.slate, 8) +
		line('M560 568V620M770 568V620', c.char, 14) +
		put('red-apple', [44, 54, 5, 8]) +
		put('red-apple', [51, 54, 5, 8]) +
		line('M690 455H760M738 436L762 455L738 474', c.teal, 9) +
		put('oil-drum', [70, 58, 14, 22]) +
		put('warning', [80, 58, 5, 8])
	);
}

/** The whole pictures by name. */
export const WIDE_PICTURES: Record<string, () => string> = {
	'contract-page': contractPage,
	'neighbourhood-map': neighbourhoodMap,
	'city-map': cityMap,
	'packing-yard': packingYard
};
