/** Moments that `npm run perf` measures. They stay in the browser and are sent nowhere. */
export type Moment = 'door' | 'wall' | 'road' | 'lesson' | 'picture' | 'sound';

/** Notes that something can be used now. Only the last mark of a kind is kept. */
export function mark(moment: Moment): void {
	performance.clearMarks(`yol:${moment}`);
	performance.mark(`yol:${moment}`);
}
