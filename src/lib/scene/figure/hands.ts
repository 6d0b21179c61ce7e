import { ell, f, g, line, path } from '../geom.ts';
import type { HandKind } from './pose.ts';

/** A line between the fingers. */
type Crease = (d: string) => string;

const HANDS: Record<HandKind, (skin: string, L: Crease) => string> = {
	open: (skin, L) =>
		line('M12-6L25-14M14-2L31-5M14 3L31 4M12 7L26 13', skin, 7.6) +
		line('M5-6L11-19', skin, 8) +
		ell(9, 0, 11, 10.5, skin) +
		L('M4 5q5 3 10 0M17-3.500l4-1M17 4l4 0'),
	point: (skin, L) =>
		line('M14-4L35-6', skin, 7.6) +
		path('M-2-8.500C6-11 16-11 20-7C24-2 24 7 19 9.500C12 12 4 11-2 8.500Z', skin) +
		L('M20-.5L13 0M19 5L13 5') +
		line('M7-5Q13-9 16-3', skin, 7) +
		L('M9-1.500Q15-2 17-5'),
	fist: (skin, L) =>
		path('M-2-8.500C4-11.5 14-12 20-8C24-5 24.5 6 20 9C14 12.5 4 11.5-2 8.500Z', skin) +
		L('M22-3L15-3M22.5 2L15 2M20.5 7L14 6.5') +
		line('M5-8Q13-11 15-4', skin, 7) +
		L('M7-3.500Q14-3 17-6'),
	flat: (skin, L) =>
		path('M-2-7.500C8-10 20-6 34-3.500C39-2.5 38.5 2.5 34 3C22 5.5 10 11-2 8.500Z', skin) +
		path('M3-6C6-13 13-20 18-17C20-15 17-9 13-4Z', skin) +
		L('M14 4.500L33-.3M5 5.500q4 1 8-1'),
	hold: (skin, L) =>
		path('M-2-8.500C4-10 12-10 18-8C23-6 24 6 19 9C12 11.5 4 11-2 8.500Z', skin) +
		L('M21-3.500L12-3.500M22 1.500L12 1.500M20 6.500L12 6') +
		line('M4-7Q8-16 15-14', skin, 7.4),
	// the back of a closed hand, fingers together: covers a face without gaps
	palm: (skin, L) =>
		path(
			'M-3-10C5-13 14-14 22-14C34-14.5 41-12 41-8C43-5 43 3 41 7C40 12 30 13.5 20 13C10 13 4 12-3 10Z',
			skin
		) +
		L('M40-7.500L22-6.500M42-.5L22 0M40 6.500L22 6') +
		line('M6 10Q13 17 21 18', skin, 8),
	// an open palm turned to the viewer
	spread: (skin, L) =>
		line('M14-9L29-17M17-4L37-7M17 2L38 2M14 8L33 11', skin, 8) +
		line('M5-8L13-22', skin, 8.4) +
		path('M-3-9C4-13 12-14 18-11C23-6 23 7 18 12C10 14 3 12-3 9Z', skin) +
		L('M4 6q6 3 12-2M5-4q5-3 9-1'),
	cup: (skin, L) =>
		path('M-2-8C6-11 18-10 27-6C31-4 31 0 28 2C30 5 27 9 22 9C14 11.5 5 11-2 8Z', skin) +
		L('M28 2L15 1.500M23-7L14-5.5') +
		line('M4-6Q8-15 15-14', skin, 7),
	relax: (skin, L) =>
		path('M-2-8.500C6-10.5 15-9 21-5.500C26-2.5 27.5 3 24.5 6.500C20 11 10 11-2 8.500Z', skin) +
		L('M25.5 1L17-.5M23.5 6L16 4.5') +
		line('M5-6Q10-12 16-9Q17-5 14-3', skin, 6.6) +
		L('M8-2.500Q14-1.5 17-5')
};

/** A hand of size k whose wrist is at the origin and whose fingers point to the right. */
export function hand(kind: HandKind, skin: string, dark: string, k: number, flip: boolean): string {
	const crease: Crease = (d) => line(d, dark, 1.7, { opacity: 0.85 });
	return g(HANDS[kind](skin, crease), { transform: `scale(${f(k)} ${f(flip ? -k : k)})` });
}
