/** How long after a page has turned it has been painted and its voice has begun. */
const SETTLED_AFTER_MS = 200;
/** A page that never rests, since it speaks and moves, is worked on after this all the same. */
const IDLE_TIMEOUT_MS = 400;

/**
 * Prepares what comes next once the page that has just turned stands and nothing else is to do, so that
 * nobody waits for it. Returns how to call it off.
 */
export function atRest(prepare: () => void): () => void {
	let callOff = () => {};
	const timer = setTimeout(() => {
		// Safari has no idle time to give.
		if (!('requestIdleCallback' in globalThis)) return prepare();
		const handle = requestIdleCallback(prepare, { timeout: IDLE_TIMEOUT_MS });
		callOff = () => cancelIdleCallback(handle);
	}, SETTLED_AFTER_MS);
	return () => {
		clearTimeout(timer);
		callOff();
	};
}
