/** Moments that `npm run perf` measures. They stay in the browser and are sent nowhere. */
export type Moment =
	| 'door'
	| 'wall'
	| 'road'
	| 'lesson'
	| 'picture'
	| 'sound'
	| 'adult'
	| 'progress'
	| 'coming'
	| 'report'
	| 'filed'
	| 'came';

/** Notes that something can be used now. Only the last mark of a kind is kept. */
export function mark(moment: Moment): void {
	performance.clearMarks(`yol:${moment}`);
	performance.mark(`yol:${moment}`);
}

/** Notes how long something took since `began`, a moment of `performance.now()`. Only the last one is kept. */
export function took(what: 'append', began: number): void {
	performance.clearMeasures(`yol:${what}`);
	performance.measure(`yol:${what}`, { start: began });
}
