import type { Ink } from '../color.ts';
import { HAIR, PAL, glow, shade } from '../color.ts';
import type { P } from '../geom.ts';
import { angle, f, g, lerp, line, path, pt } from '../geom.ts';
import { measures } from '../face/shape.ts';
import type { FaceSpec, HairSpec } from '../look.ts';

/** What the parts of one head of hair share. */
export interface HairSketch {
	ink: Ink;
	spec: HairSpec;
	c: (h: string) => string;
	t: number;
	/** half the width of the face, and the chin */
	W: number;
	ch: number;
	/** where the hairline starts on the near side and ends on the far side */
	L: number;
	R: number;
	color: string;
	/** paints: hair, its dark lines, its shine, ribbons */
	hair: string;
	dark: string;
	light: string;
	ribbon: string;
	hatless: boolean;
}

/** Layers of hair: behind the body, on the head, before the shoulders, above everything. */
export interface HairLayers {
	back: string;
	front: string;
	over: string;
	top: string;
}

export function hairSketch(ink: Ink, spec: HairSpec, face: FaceSpec, t: number): HairSketch {
	const { W, ch } = measures(face);
	const color = HAIR[spec.color];
	return {
		ink,
		spec,
		c: ink.a,
		t,
		W,
		ch,
		L: -W + 25 * t,
		R: W - 2 * t,
		color,
		hair: ink.a(color),
		dark: ink.a(shade(color, 0.3)),
		light: ink.a(glow(color, color < '#555555' ? 0.2 : 0.3)),
		ribbon: ink.a(spec.ribbon || PAL.madder),
		hatless: !spec.hat
	};
}

/** A lock of light on the crown. */
export const shine = (k: HairSketch, dx = 0, dy = 0) =>
	line(
		`M${f(-26 + dx)} ${f(-40 + dy)}Q${f(-14 + dx)} ${f(-53 + dy)} ${f(6 + dx)} ${f(-54 + dy)}`,
		k.light,
		4.5,
		{ opacity: 0.75 }
	) + line(`M${f(14 + dx)} ${f(-52.5 + dy)}h.1`, k.light, 4.5, { opacity: 0.75 });

/** The outer edge of hair from the near ear over the crown to the far temple. */
export const crown = (W: number, lx: number, ly: number, rx: number, ry: number, height = 63) =>
	`M${f(lx)} ${f(ly)}C${f(-W - 11)} -30 ${f(-32)} ${f(-height)} 2 ${f(-height)}C${f(36)} ${f(-height)} ${f(W + 8)} -36 ${f(rx)} ${f(ry)}`;

interface Plait {
	from: P;
	to: P;
	/** how far it swings out */
	bow: number;
	width: number;
}
const KNOTS = 7;

/** A plait of seven knots with a ribbon. */
export function braid(k: HairSketch, { from, to, bow, width }: Plait): string {
	const { c, color } = k;
	const at = (t: number): P => [
		lerp(from[0], to[0], t) + Math.sin(t * Math.PI) * bow,
		lerp(from[1], to[1], t)
	];
	const end = at(1);
	const hang = { transform: `translate(${pt(end)}) rotate(${f(angle(at(0.9), end) - 90)})` };
	const dark = c(shade(color, 0.35));
	const light = c(glow(color, 0.16));
	const h = (Math.hypot(to[0] - from[0], to[1] - from[1]) / KNOTS) * 0.86;
	let s = g(
		path('M-5-2C-7 6-6 12-1 18C5 13 7 6 5-2Z', k.hair) + line('M-1 3v9M2 3l0 6', dark, 1.4),
		hang
	);
	for (let i = KNOTS - 1; i >= 0; i--) {
		const t = (i + 0.5) / KNOTS;
		s += knot(at(t), width * (1 - t * 0.28), h, k.hair, dark, i % 2 ? '' : light);
	}
	return s + g(path('M-7-3q7 3 14 0l0 6q-7 3-14 0z', k.ribbon), hang);
}

const knot = (a: P, w: number, h: number, fill: string, dark: string, light: string) =>
	path(
		`M${f(a[0])} ${f(a[1] - h * 0.72)}C${f(a[0] + w * 0.75)} ${f(a[1] - h * 0.85)} ${f(a[0] + w * 0.72)} ${f(a[1] + h * 0.1)} ${f(a[0])} ${f(a[1] + h * 0.72)}C${f(a[0] - w * 0.72)} ${f(a[1] + h * 0.1)} ${f(a[0] - w * 0.75)} ${f(a[1] - h * 0.85)} ${f(a[0])} ${f(a[1] - h * 0.72)}Z`,
		fill
	) +
	line(
		`M${f(a[0] - w * 0.42)} ${f(a[1] - h * 0.25)}Q${f(a[0] - w * 0.1)} ${f(a[1] + h * 0.1)} ${f(a[0])} ${f(a[1] + h * 0.55)}`,
		dark,
		1.5
	) +
	(light &&
		line(
			`M${f(a[0] + w * 0.3)} ${f(a[1] - h * 0.35)}q${f(-w * 0.05)} ${f(h * 0.25)} ${f(-w * 0.2)} ${f(h * 0.4)}`,
			light,
			1.8
		));
