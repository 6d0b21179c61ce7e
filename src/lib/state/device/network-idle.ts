/** How long the network must be idle before a download that nobody waits for may begin. */
const NETWORK_IDLE_MS = 2_500;
/** A page that never says that its first screen is ready is taken to be ready after this. */
const FIRST_SCREEN_MS = 4_000;

/**
 * Calls once, when the first screen is ready and the network has been idle for a while, so that
 * keeping the app for later never delays what a child is looking at. Returns how to call it off.
 */
export function whenNetworkIdle(start: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isReady = false;
	const callOff = whenFirstScreenReady(() => {
		isReady = true;
		wait();
	});
	const observer = new PerformanceObserver(wait);
	function wait() {
		clearTimeout(timer);
		if (isReady) timer = setTimeout(begin, NETWORK_IDLE_MS);
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
 * Calls once as soon as the first screen is ready: when it says so, or after a while, since some pages
 * say nothing. Returns how to call it off.
 */
export function whenFirstScreenReady(start: () => void): () => void {
	const observer = new PerformanceObserver((list) => list.getEntries().some(isOurs) && begin());
	const timer = setTimeout(begin, FIRST_SCREEN_MS);
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

function isOurs({ name, entryType }: PerformanceEntry): boolean {
	return entryType === 'mark' && name.startsWith('yol:');
}
