declare global {
	interface Window {
		/** What was pressed before the app was there, as static/early-requests.js heard it. */
		yolPresses?: KeyboardEvent[] | undefined;
	}
}

/** What was pressed while the app was on its way. It is told once, and nothing is noted from then on. */
export function pressesBefore(): readonly KeyboardEvent[] {
	const presses = window.yolPresses ?? [];
	window.yolPresses = undefined;
	return presses;
}
