import type { P } from '../geom.ts';
import { f, line, path } from '../geom.ts';
import type { Skeleton } from './skeleton.ts';

/** The skirt of somebody low: outline, shade and folds. */
function skirt(k: Skeleton, outline: string, dark: string, folds: string, width = 1.8): string {
	const { fill, shade, line: edge } = k.bottom;
	return (
		path(outline, fill, { stroke: edge, 'stroke-width': 1.5, 'stroke-opacity': 0.5 }) +
		(dark && path(dark, shade, { opacity: 0.5 })) +
		line(folds, edge, width, { opacity: 0.5 })
	);
}

/** A skirt over the knees of somebody who sits. */
export function sitLap(k: Skeleton, near: P, far: P): string {
	const { p, hipY: y } = k;
	const hem = Math.min(-10, y * 0.42);
	return skirt(
		k,
		`M${f(-p.hip - 2)} ${f(y - 20)}C${f(-p.hip - 6)} ${f(y + 16)} ${f(-p.hip * 0.3)} ${f(y + p.lw * 0.7)} ${f(near[0] - p.lw * 0.5)} ${f(y + p.lw * 0.8)}L${f(near[0] - p.lw * 0.62)} ${f(hem)}Q${f(near[0] + 10)} ${f(hem + 8)} ${f(far[0] + p.lw * 0.7)} ${f(hem - 3)}L${f(far[0] + p.lw * 0.6)} ${f(y + 2)}C${f(far[0] + p.lw * 0.5)} ${f(y - 18)} ${f(p.hip + 14)} ${f(y - 20)} ${f(p.wa - 4)} ${f(y - 26)}Z`,
		'',
		`M${f(near[0] + 2)} ${f(y + 14)}L${f(near[0] + 2)} ${f(hem)}M${f(far[0] - 6)} ${f(y + 8)}l2 ${f(hem - y - 12)}M${f(p.hip * 0.5)} ${f(y - 6)}q20 4 34 0`,
		1.7
	);
}

/** A skirt spread over crossed legs. */
export function floorLap(k: Skeleton): string {
	const { p, hipY: y } = k;
	return skirt(
		k,
		`M${f(-p.wa)} ${f(y - 22)}C${f(-p.hip - p.leg * 0.3)} ${f(-p.lw * 1.3)} ${f(-p.hip - p.leg * 0.42)} -6 ${f(-p.hip - p.leg * 0.22)} 2Q0 12 ${f(p.hip + p.leg * 0.24)} 2C${f(p.hip + p.leg * 0.44)} -8 ${f(p.hip + p.leg * 0.32)} ${f(-p.lw * 1.3)} ${f(p.wa)} ${f(y - 22)}Z`,
		`M${f(p.wa)} ${f(y - 22)}C${f(p.hip + p.leg * 0.32)} ${f(-p.lw * 1.3)} ${f(p.hip + p.leg * 0.44)} -8 ${f(p.hip + p.leg * 0.24)} 2Q${f(p.hip * 0.8)} 8 ${f(p.hip * 0.2)} 7Q${f(p.hip + p.leg * 0.1)} -8 ${f(p.wa)} ${f(y - 22)}Z`,
		`M${f(-p.hip * 0.2)} ${f(y + 2)}Q${f(-p.hip - 8)} -8 ${f(-p.hip - p.leg * 0.1)} 0M${f(p.hip * 0.3)} ${f(y + 2)}Q${f(p.hip + 8)} -8 ${f(p.hip + p.leg * 0.12)} 0`
	);
}

/** A skirt over the knees of somebody who kneels; x = the front knee. */
export function kneelLap(k: Skeleton, x: number): string {
	const { p, hipY: y } = k;
	return skirt(
		k,
		`M${f(-p.wa)} ${f(y - 26)}C${f(-p.hip - 20)} ${f(y - 4)} ${f(-p.hip - 26)} -8 ${f(-p.hip - 18)} 3Q${f(x * 0.4)} 10 ${f(x + p.lw * 0.6)} 3C${f(x + p.lw * 0.9)} -14 ${f(x + p.lw * 0.5)} ${f(y - 8)} ${f(p.wa)} ${f(y - 26)}Z`,
		`M${f(p.wa)} ${f(y - 26)}C${f(x + p.lw * 0.5)} ${f(y - 8)} ${f(x + p.lw * 0.9)} -14 ${f(x + p.lw * 0.6)} 3Q${f(x * 0.8)} 7 ${f(x * 0.3)} 7Q${f(x + 6)} ${f(y + 12)} ${f(p.wa)} ${f(y - 26)}Z`,
		`M${f(-p.hip * 0.3)} ${f(y + 6)}Q${f(-p.hip)} -6 ${f(-p.hip - 4)} 1M${f(p.hip * 0.3)} ${f(y + 8)}Q${f(x * 0.7)} -6 ${f(x * 0.62)} 4`
	);
}
