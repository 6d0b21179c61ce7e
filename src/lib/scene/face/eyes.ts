import { mix } from '../color.ts';
import { ell, f, g, line, path } from '../geom.ts';
import type { FaceSketch } from './face.ts';
import type { Brow } from './moods.ts';

const HIGHLIGHT = '#fff';

/** The dark of an open eye with its iris and highlights. */
function pupil(k: FaceSketch, RX: number, RY: number, yc: number, xc: number): string {
	const { mood: m, c, iris, dark, light } = k;
	let b =
		(m.lid ?? 0) > 0.05
			? path(
					`M${f(-xc)} ${f(yc)}A${f(RX)} ${f(RY)} 0 ${yc < 0 ? 1 : 0} 0 ${f(xc)} ${f(yc)}Q0 ${f(yc - 2)} ${f(-xc)} ${f(yc)}Z`,
					dark
				)
			: ell(0, 0, RX, RY, dark);
	if (!m.wide)
		b += ell(0, RY * 0.42, RX * 0.62, RY * 0.4, c(mix(iris, '#e0a060', 0.25)), { opacity: 0.75 });
	b += ell(-RX * 0.3 * light, Math.max(-RY * 0.42, yc + 2.6), RX * 0.36, RX * 0.36, HIGHLIGHT);
	if (!m.wide)
		b += ell(RX * 0.36 * light, RY * 0.38, RX * 0.16, RX * 0.16, HIGHLIGHT, { opacity: 0.85 });
	return b;
}

/** Upper lid and lashes of an open eye; key -1 = near eye, 1 = far eye. */
function lidLines(k: FaceSketch, RX: number, RY: number, yc: number, key: number, at: string) {
	const { mood: m, q, gaze, dark } = k;
	if ((m.lid ?? 0) > 0.05)
		return g(
			line(`M${f(-RX - 2.5)} ${f(yc + 1)}Q0 ${f(yc - 2.5)} ${f(RX + 2.5)} ${f(yc + 1)}`, dark, 2.6),
			{
				transform: `translate(${f(gaze[0] * q.es * 0.5)} ${f(gaze[1] * q.es * 0.4)}) rotate(${f((m.slant || 0) * key)})`
			}
		);
	if (m.wide) return '';
	const lash = k.spec.fem
		? line(`M${f(key * (RX + 0.5))} ${f(-RY * 0.6)}l${f(key * 3.8)}-2.4`, dark, 2.2, {
				transform: at
			})
		: '';
	return (
		line(
			`M${f(-RX - 1)} ${f(-RY * 0.55)}Q${f(-RX * 0.3)} ${f(-RY - 2.2)} ${f(RX + 1)} ${f(-RY * 0.55)}`,
			dark,
			2.2,
			{ transform: at }
		) + lash
	);
}

function openEye(k: FaceSketch, key: number): string {
	const { mood: m, q, c, gaze } = k;
	const rx = 6.3 * q.es;
	const ry = 8.3 * q.es;
	const RX = rx * (m.size || 1);
	const RY = ry * (m.size || 1);
	const lid = m.lid ?? 0;
	const yc = -RY + lid * 2 * RY;
	const xc = RX * Math.sqrt(Math.max(0, 1 - (yc / RY) ** 2));
	const at = `translate(${f(gaze[0] * q.es)} ${f(gaze[1] * q.es)})`;
	const ring = m.wide
		? ell(0, 0, rx * 1.4, ry * 1.24, c('#fffaf2'), { stroke: k.line, 'stroke-width': 1 })
		: '';
	const fold =
		k.spec.lid === 'double' && !m.wide && lid < 0.3
			? line(`M${f(-RX)} ${f(-RY - 3.2)}Q0 ${f(-RY - 6)} ${f(RX)} ${f(-RY - 3.2)}`, k.deep, 1.6, {
					opacity: 0.7
				})
			: '';
	return (
		ring + g(pupil(k, RX, RY, yc, xc), { transform: at }) + lidLines(k, RX, RY, yc, key, at) + fold
	);
}

function shutEye(k: FaceSketch, key: number): string {
	const { q, dark } = k;
	if (k.mood.eye === 'happy') return line(`M${f(-8.5 * q.es)} 3Q0-9 ${f(8.5 * q.es)} 3`, dark, 3.6);
	const lash = k.spec.fem ? line(`M${f(key * 8 * q.es)}-1l${f(key * 3)}-.5`, dark, 2.4) : '';
	return line(`M${f(-8 * q.es)}-1Q0 7 ${f(8 * q.es)}-1`, dark, 3.2) + lash;
}

/** Both eyes; the far one is narrowed by the turn of the head. */
export function eyes(k: FaceSketch): string {
	const eye = (x: number, sx: number, key: number) =>
		`<g transform="translate(${f(x)} ${f(k.q.ey)}) scale(${f(sx)} 1)"><g class="ak-eye">${k.mood.eye === 'open' ? openEye(k, key) : shutEye(k, key)}</g></g>`;
	return eye(k.near, 1, -1) + eye(k.far, k.narrow, 1);
}

function brow(k: FaceSketch, x: number, key: number, b: Brow, sx: number): string {
	const kid = k.spec.age === 'kid';
	const th = (k.spec.fem ? 3.2 : 4.6) * (kid ? 0.85 : 1);
	const L = 9.5 * k.q.es + 1;
	const y = k.q.ey - (kid ? 17.5 : 17.2);
	const ix = x - key * L * 0.9 * sx;
	const ox = x + key * L * 1.05 * sx;
	const iy = y - b[0];
	const oy = y + 2 - b[1];
	const my = (iy + oy) / 2 - 4 - b[2];
	return path(
		`M${f(ix)} ${f(iy)}Q${f(x)} ${f(my)} ${f(ox)} ${f(oy)}Q${f(x)} ${f(my + th)} ${f(ix)} ${f(iy + th)}Z`,
		k.brow,
		{ stroke: k.brow, 'stroke-width': 1.6, 'stroke-linejoin': 'round' }
	);
}

export function brows(k: FaceSketch): string {
	const { brow: near, brow2: far = near } = k.mood;
	return g(brow(k, k.near, -1, near, 1) + brow(k, k.far, 1, far, k.narrow), { class: 'ak-brow' });
}
