/** How long a slow laptop may take to bring a painted step onto its screen. */
const DISPLAY_MS = 100;
/** How long a frame is waited for. */
const FRAME_LATEST_MS = 500;

/**
 * Calls once what has just changed is seen. A voice that begins as soon as it is painted lights its first
 * word, and a slow processor then draws that while the step itself still waits for the screen.
 */
export function afterDisplay(start: () => void): void {
	setTimeout(start, DISPLAY_MS);
}

/**
 * Calls once what has just changed is painted, so that nothing delays it; at once where nobody looks, and soon
 * also if no frame comes: a screen that goes dark has none until somebody looks again.
 */
export function afterPaint(start: () => void): void {
	// A hidden window is never painted.
	if (document.visibilityState === 'hidden') return void setTimeout(start);
	let isDue = true;
	const once = () => {
		if (isDue) start();
		isDue = false;
	};
	requestAnimationFrame(() => setTimeout(once));
	setTimeout(once, FRAME_LATEST_MS);
}

/** Calls just before what has changed is painted, so that it comes after that in line; at once where nobody looks. */
export function beforePaint(start: () => void): void {
	if (document.visibilityState === 'hidden') start();
	else requestAnimationFrame(start);
}
