import { ell, f, g, line, path } from '../geom.ts';
import type { FaceSketch } from './face.ts';

const WATER = '#9fd6ee';

const drop = (x: number, y: number, k: number) =>
	path(
		`M${f(x)} ${f(y - 6 * k)}C${f(x + 3 * k)} ${f(y - 1 * k)} ${f(x + 4 * k)} ${f(y + 5 * k)} ${f(x)} ${f(y + 5 * k)}C${f(x - 4 * k)} ${f(y + 5 * k)} ${f(x - 3 * k)} ${f(y - 1 * k)} ${f(x)} ${f(y - 6 * k)}Z`,
		WATER
	) + ell(x - 1.2 * k, y + 1.5 * k, 1 * k, 1.4 * k, '#fff', { opacity: 0.9 });

/** Tears of grief or laughter, and the sweat of fear. */
export function tears(k: FaceSketch): string {
	const { near, far, W, t } = k;
	const y = k.q.ey;
	const extra = k.mood.extra ?? [];
	let s = '';
	if (extra.includes('welling'))
		s += line(
			`M${f(near - 5)} ${f(y + 8)}q5 3 10 0M${f(far - 4)} ${f(y + 8)}q5 3 9 0`,
			'#a9dcf0',
			2.6,
			{ opacity: 0.95 }
		);
	if (extra.includes('tear')) s += g(drop(near - 5, y + 18, 1), { class: 'ak-tear' });
	if (extra.includes('tears'))
		s +=
			line(`M${f(near - 4)} ${f(y + 6)}q-5 9-3 20M${f(far + 4)} ${f(y + 6)}q4 9 2 19`, WATER, 4.4, {
				opacity: 0.9
			}) + g(drop(near - 7, y + 31, 1) + drop(far + 6, y + 30, 0.9), { class: 'ak-tear' });
	if (extra.includes('mirth')) s += drop(near - 13, y - 1, 0.8) + drop(far + 12, y - 2, 0.75);
	if (extra.includes('sweat')) s += drop(-W * 0.78 + 22 * t, -26, 1.25);
	return s;
}
