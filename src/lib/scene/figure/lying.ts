import type { Ink } from '../color.ts';
import { SKIN, glow, shade } from '../color.ts';
import { measures } from '../face/shape.ts';
import type { P } from '../geom.ts';
import { f, f3, g, line, path, pt, spine, tube } from '../geom.ts';
import type { Look } from '../look.ts';
import { CLOTH } from '../patterns.ts';
import type { Build } from './builds.ts';
import { BUILDS } from './builds.ts';
import type { Figure } from './figure.ts';
import { hand } from './hands.ts';
import { headLayers } from './head.ts';
import type { FigureOptions, Paint } from './skeleton.ts';
import { paint, sleeveOf } from './skeleton.ts';

const BLANKET = '#7fa6b8';

/** A body in bed; x = 0 is the middle of the mattress, y = 0 its top. */
interface Rest {
	ink: Ink;
	c: (h: string) => string;
	p: Build;
	skin: string;
	length: number;
	/** x of the shoulders */
	x: number;
	/** y of the blanket over the chest, and x of its end beyond the feet */
	up: number;
	end: number;
	chin: number;
	head: P;
	shoulder: P;
	wrist: P;
}

function restOf(ink: Ink, look: Look): Rest {
	const p: Build = BUILDS[look.build];
	const length = p.T + p.leg * 0.92;
	const x = -length * 0.5;
	const chin = measures(look.face).ch * p.head;
	const shoulder: P = [x + chin * 0.8, -34];
	return {
		ink,
		c: ink.a,
		p,
		skin: SKIN[look.face.skin],
		length,
		x,
		up: -20 - p.wa * 1.05,
		end: x + length + 30,
		chin,
		// half sunk in the pillow
		head: [x - 20, -44 * p.head],
		shoulder,
		wrist: [shoulder[0] + p.arm * 0.3 + p.arm * 0.36, -26 - p.wa * 0.86]
	};
}

const pillow = ({ c, x }: Rest) =>
	path(
		`M${f(x - 92)} -8C${f(x - 104)} -40 ${f(x - 84)} -56 ${f(x - 40)} -50C${f(x)} -58 ${f(x + 34)} -40 ${f(x + 34)} -4Z`,
		c('#fffaf0')
	) + path(`M${f(x - 92)} -8C${f(x - 60)} -16 ${f(x)} -14 ${f(x + 34)} -4Z`, c('#e2ddde'));

const neck = ({ c, x, chin, head, skin, up }: Rest) =>
	path(
		`M${f(head[0] + chin * 0.5)} ${f(head[1] - 6)}L${f(x + chin)} ${f(up * 0.62)}V-8L${f(head[0] + chin * 0.5)} -6Z`,
		c(shade(skin, 0.24))
	);

const chest = ({ x, up }: Rest, sleeve: Paint) =>
	path(
		`M${f(x + 14)} 0C${f(x + 8)} ${f(up * 0.7)} ${f(x + 40)} ${f(up - 4)} ${f(x + 80)} ${f(up)}L${f(x + 110)} 0Z`,
		sleeve.fill
	);

/** The blanket: its hills over chest and feet, the turned-down edge, shade and folds. */
function cover({ c, x, up, end, length }: Rest, color: string, fill: string): string {
	const edge = `M${f(x + 62)} 4C${f(x + 50)} ${f(up * 0.6)} ${f(x + 64)} ${f(up - 10)} ${f(x + 96)} ${f(up - 8)}`;
	return (
		path(
			`${edge}C${f(x + length * 0.55)} ${f(up - 4)} ${f(x + length * 0.7)} ${f(up * 0.74)} ${f(end - 62)} ${f(up * 0.62)}C${f(end - 50)} ${f(up * 0.98)} ${f(end - 14)} ${f(up * 0.96)} ${f(end - 6)} ${f(up * 0.5)}Q${f(end + 6)} -14 ${f(end + 4)} 6Z`,
			fill
		) +
		path(
			`${edge}L${f(x + 118)} ${f(up - 7)}C${f(x + 92)} ${f(up * 0.7)} ${f(x + 88)} -20 ${f(x + 98)} 4Z`,
			c(glow(color, 0.6))
		) +
		path(
			`M${f(x + 62)} 4L${f(end + 4)} 6Q${f(end + 4)} -4 ${f(end)} -14Q${f(x + length * 0.6)} -26 ${f(x + 60)} -12Z`,
			c(shade(color, 0.25)),
			{ opacity: 0.5 }
		) +
		line(
			`M${f(x + length * 0.5)} ${f(up * 0.8)}q40 10 70 -2M${f(end - 66)} ${f(up * 0.5)}q-22 8 -40 24`,
			c(shade(color, 0.32)),
			2.4,
			{ opacity: 0.6 }
		)
	);
}

/** The arm on the blanket. */
function armOn({ c, p, skin, shoulder, wrist }: Rest, sleeve: Paint): string {
	const elbow: P = [shoulder[0] + p.arm * 0.3, -12];
	const fingers = hand('relax', c(skin), c(shade(skin, 0.3)), p.hand * 1.1, false);
	return (
		`<g transform="translate(${pt(wrist)}) rotate(14)">${fingers}</g>` +
		path(
			tube(spine(shoulder, elbow, wrist, 8, 0.5), (u) => p.aw + 4 - 8 * u, { to: 0.97, cap1: 'f' }),
			sleeve.fill,
			{ stroke: sleeve.line, 'stroke-width': 1.6, 'stroke-opacity': 0.5 }
		)
	);
}

const breathing = (body: string) => g(body, { class: 'ak-breath' });

function drawn(r: Rest, look: Look, o: FigureOptions, flip: number, blanket: string): string {
	const at = `translate(${f(r.head[0])} ${f(r.head[1])}) rotate(-62) scale(${r.p.head})`;
	const layers = headLayers(r.ink, look, { mood: o.mood, t: 0.5, light: flip });
	const fill = CLOTH.plaid(r.ink, blanket, r.c);
	const sleeve = paint(r.ink, sleeveOf(look));
	return (
		pillow(r) +
		g(layers.back, { transform: at }) +
		neck(r) +
		breathing(chest(r, sleeve)) +
		`<g transform="${at}">${layers.head}</g>` +
		g(layers.over, { transform: at }) +
		breathing(cover(r, blanket, fill) + armOn(r, sleeve))
	);
}

/** Somebody in bed: o.x, o.y is the middle of the mattress top; the head lies on the side away from `facing`. */
export function lying(ink: Ink, look: Look, o: FigureOptions, blanket = BLANKET): Figure {
	const flip = o.facing === 'left' ? -1 : 1;
	const r = restOf(ink, look);
	const svg = `<g class="ak-fig"${o.name ? ` data-who="${o.name}"` : ''} transform="translate(${pt([o.x, o.y])}) scale(${f3(o.s * flip)} ${f3(o.s)})">${drawn(r, look, o, flip, blanket)}</g>`;
	const at = (q: P): P => [o.x + q[0] * o.s * flip, o.y + q[1] * o.s];
	const shoulder = at(r.shoulder);
	const wrist = at(r.wrist);
	const [hx, hy] = r.head;
	return {
		svg,
		body: svg,
		arms: '',
		head: at(r.head),
		mouth: at([hx + 26, hy - 8]),
		top: at([hx, hy - 64]),
		shoulders: { near: shoulder, far: shoulder },
		waist: at([r.x + r.length * 0.4, r.up]),
		hands: { near: wrist, far: wrist },
		holding: []
	};
}
