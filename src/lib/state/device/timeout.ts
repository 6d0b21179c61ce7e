/** Resolves when work is done or has failed, but after `ms` in any case; the work goes on by itself. */
export function settledOrTimeout(work: Promise<unknown>, ms: number): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, ms);
		// A failure stays one that nobody has caught: it is counted.
		void work.finally(() => {
			clearTimeout(timer);
			resolve();
		});
	});
}
