/** Houses that stand beside the road and nowhere else. Each is drawn from its door step, (0, 0). */
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from '../props/draw-prop.ts';
import { placeAt, shadowOf } from '../props/draw-prop.ts';

const GLASS = '#a9d4dc';
const FRAME = '#fffaf0';

/** an arched window or gate from the ground up: frame, then what is inside it */
const archway = (x: number, w: number, h: number, frame: string, inside: string) =>
	path(
		`M${x - w} 0V${30 - h}Q${x - w} ${8 - h} ${x} ${-h}Q${x + w} ${8 - h} ${x + w} ${30 - h}V0Z`,
		frame
	) +
	path(
		`M${x - w + 7} 0V${34 - h}Q${x - w + 7} ${15 - h} ${x} ${8 - h}Q${x + w - 7} ${15 - h} ${x + w - 7} ${34 - h}V0Z`,
		inside
	);

/** school with a clock above the door */
export const school: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	const panes = [-190, -136, 100, 154].flatMap((X) => [-150, -84].map((Y) => [X, Y] as const));
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 230, 16) +
			rect(-214, -176, 428, 176, c('#f6dfb4'), 5) +
			rect(70, -176, 144, 176, c('#e7c9a7'), 5, { opacity: 0.6 }) +
			rect(-226, -194, 452, 24, c('#c2613f'), 6) +
			rect(-226, -174, 452, 6, c('#9b4236')) +
			rect(-70, -216, 140, 216, c('#fbeccb'), 4) +
			path('M-84-214L0-282 84-214Z', c('#cf7048')) +
			path('M0-282L84-214H10Z', c('#b45a40'), { opacity: 0.7 }) +
			ell(0, -238, 17, 17, c(FRAME)) +
			line('M0-238v-10M0-238l7 4', c(PAL.ink), 3) +
			archway(0, 40, 130, c('#b0764d'), c(PAL.teal)) +
			line('M0-118V0', c(shade(PAL.teal, 0.3)), 4) +
			rect(-56, -192, 112, 30, c(PAL.lapis), 8) +
			line('M-36-177h72', c(FRAME), 6) +
			panes.map(([X, Y]) => rect(X, Y, 38, 46, c('#9fd0dc'), 5)).join('') +
			line(panes.map(([X, Y]) => `M${X + 19} ${Y}v46M${X} ${Y + 22}h38`).join(''), c(FRAME), 3.4)
	);
};

/** house of rights: columns and a gable */
export const columns: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 150, 12) +
			rect(-130, -20, 260, 20, c('#d9c3a0'), 3) +
			rect(-116, -124, 232, 106, c('#efdcb8')) +
			[-96, -52, 30, 74].map((X) => rect(X, -120, 22, 102, c('#fbf0d9'), 3)).join('') +
			path('M-16-20V-76Q-16-94 0-98Q16-94 16-76V-20Z', c(PAL.lapis)) +
			rect(-130, -138, 260, 18, c('#e3cba4'), 3) +
			path('M-136-138L0-196 136-138Z', c('#d0b184')) +
			path('M0-196L136-138H20Z', c('#bb9376'), { opacity: 0.7 })
	);
};

/** clinic: a white heart, no other sign */
export const clinic: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 140, 12) +
			rect(-120, -130, 240, 130, c('#fdf3e0'), 5) +
			rect(62, -130, 58, 130, c('#ead9c4'), 5, { opacity: 0.6 }) +
			rect(-128, -148, 256, 24, c(PAL.turquoise), 6) +
			rect(-28, -78, 56, 78, c('#8fc7c9')) +
			line('M0-78V0', c(FRAME), 4) +
			rect(-96, -92, 44, 40, c(GLASS), 5) +
			rect(52, -92, 44, 40, c(GLASS), 5) +
			line('M-74-92v40M74-92v40', c(FRAME), 3.4) +
			path('M0-124C-20-138-15-152-4-147L0-142 4-147C15-152 20-138 0-124Z', c(FRAME))
	);
};

/** pharmacy house: one storey, arched windows, blue door */
export const pharmacyHouse: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	const arch = (X: number) =>
		path(`M${X - 18}-44V-70Q${X - 18}-84 ${X}-88Q${X + 18}-84 ${X + 18}-70V-44Z`, c(GLASS)) +
		line(`M${X}-86V-44M${X - 18}-62H${X + 18}`, c('#fff4e2'), 3.5);
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 120, 12) +
			rect(-104, -116, 208, 116, c('#f3dcb6'), 4) +
			rect(20, -116, 84, 116, c('#e1c0a7'), 4, { opacity: 0.5 }) +
			rect(-116, -138, 232, 26, c('#b9825b'), 5) +
			rect(-116, -118, 232, 6, c('#9a5d4d')) +
			archway(-8, 26, 92, c('#c89b90'), c(PAL.lapis)) +
			line('M-8-84V0', c(shade(PAL.lapis, 0.3)), 3) +
			arch(62) +
			arch(-70)
	);
};

/** bus station: five arches and a clock gable */
export const stationHouse: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 200, 14) +
			rect(-180, -130, 360, 130, c('#e8cfa8'), 4) +
			rect(-194, -148, 388, 24, c('#c98d63'), 5) +
			rect(-180, -124, 360, 14, c(PAL.teal)) +
			path('M-70-146L0-190 70-146Z', c('#d9a577')) +
			ell(0, -164, 13, 13, c(FRAME)) +
			line('M0-164v-8M0-164l5 3', c(PAL.ink), 2.4) +
			[-135, -75, 75, 135].map((X) => archway(X, 21, 98, c('#c49a72'), c('#cfe6ea'))).join('') +
			archway(0, 38, 106, c('#a86f50'), c('#cfe6ea'))
	);
};

/** workshop with a saw-tooth roof */
export const workshopHouse: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 140, 12) +
			rect(-124, -110, 248, 110, c('#c98668'), 4) +
			path('M-128-108V-150L-66-112V-150L-4-112V-150L58-112V-150L124-112V-104H-128Z', c('#8f5a4a')) +
			rect(-100, -74, 80, 42, c(GLASS), 4) +
			line('M-60-74v42M-100-53h80', c(FRAME), 3.5) +
			rect(20, -80, 70, 80, c('#56647d'), 4) +
			line('M20-60h70M20-40h70M20-20h70', c('#44506a'), 3)
	);
};

/** one stall of the market; color is the awning */
export const marketStall: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color ?? PAL.madder,
		fruit = [PAL.terracotta, PAL.saffron, PAL.madder, PAL.leaf, PAL.saffron, PAL.terracotta];
	const awning = [-96, -64, -32, 0, 32, 64].map((X, n) => {
		const lean = (n - 2.5) * 1.1;
		return path(
			`M${X}-128h32L${X + 33 + lean}-92Q${X + 16 + lean}-78 ${X - 1 + lean}-92Z`,
			c(n % 2 ? '#fff4e2' : k)
		);
	});
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 110, 10) +
			path('M-88-94h7V0h-7zM81-94h7V0h-7z', c(PAL.woodDk)) +
			path('M-92-46H92L84 0H-84Z', c(PAL.wood)) +
			path('M-92-46H92L90-34H-90Z', c(PAL.woodLt)) +
			fruit
				.map((f, n) => ell(-64 + n * 26, -52, 14, 12, c(f)) + ell(-54 + n * 26, -61, 11, 10, c(f)))
				.join('') +
			awning.join('') +
			rect(-100, -134, 200, 10, c(shade(k, 0.2)), 4)
	);
};

const tower = (c: (h: string) => string, x: number, w: number, h: number, k: string) => {
	let panes = '';
	for (let Y = -h + 16; Y < -20; Y += 26)
		for (let X = x + 12; X < x + w - 16; X += 24) panes += `M${X} ${Y}h12v14h-12z`;
	return (
		rect(x, -h, w, h, c(k), 6) +
		rect(x + w * 0.62, -h, w * 0.38, h, c(shade(k, 0.12)), 6, { opacity: 0.6 }) +
		path(panes, c('#cfe6ea'))
	);
};

/** four towers of the city behind its square */
export const towers: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		tower(c, -155, 80, 190, '#b9c3d8') +
			tower(c, -85, 70, 250, '#e3cfae') +
			tower(c, -5, 90, 210, '#c8b6cf') +
			tower(c, 85, 70, 170, '#e8bfa0')
	);
};
