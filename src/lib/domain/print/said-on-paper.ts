/** What a child is told to show to somebody: the screen, or the picture on it. In each language. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
	[/this (screen|picture)/u, 'this paper'],
	[/这个画面/u, '这张纸'],
	[/بۇ (ئېكراننى|رەسىمنى)/u, 'بۇ قەغەزنى'],
	[/(Бұл|Осы) (экранды|суретті)/u, 'Осы қағазды']
];

/** The last words of a lesson as a paper says them, which is shown to somebody in place of a screen. */
export function saidOnPaper(said: string): string {
	return SHOWN.reduce((text, [shown, paper]) => text.replace(shown, paper), said);
}
