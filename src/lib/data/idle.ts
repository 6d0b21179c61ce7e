/** Work that nobody waits for gives way to the screen for so long at the most. Milliseconds. */
const LONGEST = 1_000;

/** Resolves when the screen has nothing to do. Where a browser cannot tell, after its other work. */
export function whenIdle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(() => resolve(), { timeout: LONGEST });
		else setTimeout(resolve);
	});
}
