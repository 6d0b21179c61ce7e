/** How long work that nobody waits for gives way to the screen at most. */
const IDLE_TIMEOUT_MS = 1_000;

/** Resolves when the screen has nothing to do. Where a browser cannot tell, after its other work. */
export function whenIdle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
		else setTimeout(resolve);
	});
}
