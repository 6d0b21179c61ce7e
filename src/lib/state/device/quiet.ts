/** So long must the network rest before a download that nobody waits for may begin. */
const REST = 2_500;
/** A page that has not said that it stands is taken to stand after this, in milliseconds. */
const LONGEST = 4_000;

/**
 * Calls once, when the first screen stands and the network has been at rest for a while, so that
 * keeping the app for later never delays what a child is looking at. Returns how to call it off.
 */
export function whenQuiet(start: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stands = false;
	const callOff = whenStands(() => {
		stands = true;
		wait();
	});
	const observer = new PerformanceObserver(wait);
	function wait() {
		clearTimeout(timer);
		if (stands) timer = setTimeout(begin, REST);
	}
	function begin() {
		stop();
		start();
	}
	function stop() {
		clearTimeout(timer);
		callOff();
		observer.disconnect();
	}
	observer.observe({ entryTypes: ['mark', 'resource'] });
	return stop;
}

/**
 * Calls once as soon as the first screen stands: when it says so, or after a while, since some pages
 * say nothing. Returns how to call it off.
 */
export function whenStands(start: () => void): () => void {
	const observer = new PerformanceObserver((list) => list.getEntries().some(isOurs) && begin());
	const timer = setTimeout(begin, LONGEST);
	function begin() {
		stop();
		start();
	}
	function stop() {
		clearTimeout(timer);
		observer.disconnect();
	}
	observer.observe({ type: 'mark', buffered: true });
	return stop;
}

/** So long a slow laptop may take to bring a painted step onto its screen, in milliseconds. */
const DRAWN = 100;

/**
 * Calls once what has just changed is seen. A voice that begins as soon as it is painted lights its first
 * word, and a slow processor then draws that while the step itself still waits for the screen.
 */
export function whenSeen(start: () => void): void {
	setTimeout(start, DRAWN);
}

/** Calls once what has just changed is on the screen, so that nothing delays it; at once where nobody looks. */
export function whenPainted(start: () => void): void {
	// A hidden window is never painted.
	if (document.visibilityState === 'hidden') setTimeout(start);
	else requestAnimationFrame(() => setTimeout(start));
}

/** Calls just before what has changed is painted, so that it comes after that in line; at once where nobody looks. */
export function withFrame(start: () => void): void {
	if (document.visibilityState === 'hidden') start();
	else requestAnimationFrame(start);
}

/** Resolves when work is done or has failed, but after `ms` in any case; the work goes on by itself. */
export function within(work: Promise<unknown>, ms: number): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, ms);
		// A failure stays one that nobody has caught: it is counted.
		void work.finally(() => {
			clearTimeout(timer);
			resolve();
		});
	});
}

function isOurs({ name, entryType }: PerformanceEntry): boolean {
	return entryType === 'mark' && name.startsWith('yol:');
}
