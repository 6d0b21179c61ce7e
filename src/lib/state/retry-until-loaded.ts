/** How often what did not come is asked for again. */
const RETRY_EVERY_MS = 5_000;

/** Asks for what cannot be fetched until it comes: no network, or a server that is gone. */
export class RetryUntilLoaded {
	#again: () => void = () => undefined;

	async until(fetches: () => Promise<void>): Promise<void> {
		for (;;) {
			try {
				return await fetches();
			} catch {
				await new Promise<void>((resolve) => {
					this.#again = resolve;
					setTimeout(resolve, RETRY_EVERY_MS);
				});
			}
		}
	}

	/** Somebody waits: at once, not after a while. */
	again(): void {
		this.#again();
	}
}
