import { ell, f, g, line, path } from '../geom.ts';
import type { FaceSketch } from './face.ts';

/** Lines that the years draw. */
export function elderLines(k: FaceSketch): string {
	const { near, far, deep, spec } = k;
	const y = k.q.ey;
	if (spec.age === 'adult' && !spec.fem)
		return line(`M${f(k.nose[0] - 12)} ${f(k.nose[1] + 8)}q-4 5-3 10`, deep, 1.6, {
			opacity: 0.35
		});
	if (spec.age !== 'elder') return '';
	const smiling = k.mood.extra?.includes('cheekLine')
		? line(`M${f(near - 7)} ${f(y + 11)}q6 4 12 1M${f(far - 5)} ${f(y + 12)}q6 3 11-1`, deep, 1.8, {
				opacity: 0.55
			})
		: '';
	return (
		smiling +
		line(
			`M${f(near - 10)} ${f(y - 1)}l-6-3m5.5 6l-6 0M${f(near - 6)} ${f(y + 11)}q6 4 12 1M${f(far - 5)} ${f(y + 12)}q5 3 10 0M${f(near + 1)} ${f(y + 20)}q-5 6-3 13M${f(far + 4)} ${f(y + 20)}q4 6 2 12`,
			deep,
			1.9,
			{ opacity: 0.6 }
		) +
		line(`M${f(near + 4)}-27q12-4 24 0`, deep, 1.8, { opacity: 0.4 })
	);
}

export function beard(k: FaceSketch): string {
	if (!k.spec.beard) return '';
	const { W, ch, t } = k;
	const [mx, my] = k.mouth;
	const cx = 7 * t;
	return path(
		`M${f(-W + 5 + 12 * t)} 20C${f(-W + 12 + 6 * t)} 40 ${f(cx - 20)} ${f(ch + 11)} ${f(cx + 2)} ${f(ch + 12)}C${f(cx + 22)} ${f(ch + 9)} ${f(W - 6)} 38 ${f(W - 3)} 18C${f(W - 10)} 26 ${f(mx + 18)} ${f(my - 6)} ${f(mx)} ${f(my - 8)}C${f(mx - 18)} ${f(my - 6)} ${f(-W + 16 + 12 * t)} 28 ${f(-W + 5 + 12 * t)} 20Z`,
		k.c(k.spec.beard)
	);
}

export function moustache(k: FaceSketch): string {
	if (!k.spec.moustache) return '';
	const [mx, my] = k.mouth;
	return path(
		`M${f(mx)} ${f(my - 9)}C${f(mx - 6)} ${f(my - 12)} ${f(mx - 15)} ${f(my - 8)} ${f(mx - 19)} ${f(my - 1)}C${f(mx - 12)} ${f(my - 3)} ${f(mx - 5)} ${f(my - 2)} ${f(mx)} ${f(my - 4)}C${f(mx + 5)} ${f(my - 2)} ${f(mx + 12)} ${f(my - 3)} ${f(mx + 17)} ${f(my - 1)}C${f(mx + 14)} ${f(my - 8)} ${f(mx + 6)} ${f(my - 12)} ${f(mx)} ${f(my - 9)}Z`,
		k.c(k.spec.moustache)
	);
}

export function glasses(k: FaceSketch): string {
	if (!k.spec.glasses) return '';
	const { near, far, narrow, W, t } = k;
	const y = k.q.ey;
	const frame = k.c(k.spec.glasses);
	const pane = 'rgba(255,255,255,.16)';
	return g(
		ell(near, y + 1, 13.5, 13, pane, { stroke: frame, 'stroke-width': 2.8 }) +
			ell(far, y + 1, 13 * narrow, 13, pane, { stroke: frame, 'stroke-width': 2.8 }) +
			line(
				`M${f(near + 13)} ${f(y)}q4-3 ${f(far - near - 13 - 13 * narrow)} 0M${f(near - 13)} ${f(y - 1)}L${f(-W + 26 * t)} ${f(y - 4)}`,
				frame,
				2.6
			)
	);
}
