import { glow, shade } from '../color.ts';
import { f, g, line, path } from '../geom.ts';
import type { Shoes } from '../look.ts';

function detail(kind: Shoes['kind'], color: string, sole: string, c: (h: string) => string) {
	if (kind === 'sneaker') return line('M11-3l8-2M14 1.500l8-2', sole, 2.4);
	if (kind === 'cleat')
		return (
			line('M4-4l11-3M8 1l11-3', c(glow(color, 0.7)), 2.6) +
			line('M-8 20v3M6 20v3M20 20v3M30 20v3', c(shade(color, 0.5)), 4)
		);
	return kind === 'boot' ? line('M-11-3h21', c(glow(color, 0.3)), 2.6) : '';
}

/** A shoe of size k under an ankle at the origin, its toes to the right. */
export function shoe({ kind, color }: Shoes, c: (h: string) => string, k: number): string {
	const fill = c(color);
	const scale = { transform: `scale(${f(k)} ${f(k)})` };
	if (kind === 'sock')
		return g(path('M-11-8L10-8Q13 1 24 4Q33 7 31 13L-11 13Q-15 4-11-8Z', fill), scale);
	const up = kind === 'boot' ? -17 : -10;
	const sole = c(kind === 'sneaker' ? '#fff6e6' : shade(color, 0.45));
	return g(
		path(`M-10.5 ${up}L9.5 ${up}Q13-1 25 3Q36 6 35 14L-14 14Q-17 4-10.5 ${up}Z`, fill) +
			path('M-14 14L35 14Q35 4 25 3Q20 9 6 9L-14 8Z', c(shade(color, 0.25)), { opacity: 0.5 }) +
			path('M-15 12.500L36 12.500Q38 18 33 19L-13 19Q-17 18-15 12.500Z', sole) +
			detail(kind, color, sole, c),
		scale
	);
}
