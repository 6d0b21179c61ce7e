/** A network that brings no byte for this long is as good as none. */
const STALL_TIMEOUT_MS = 10_000;

/** Waits for a download as long as something comes, and ends it where nothing does. */
export class StallTimeout {
	#limitMs: number;
	#abort = new AbortController();

	constructor(limitMs = STALL_TIMEOUT_MS) {
		this.#limitMs = limitMs;
	}

	/** Ends the request itself. */
	get signal(): AbortSignal {
		return this.#abort.signal;
	}

	/** What comes in time; rejects if it does not. */
	async with<T>(coming: Promise<T>): Promise<T> {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(() => {
				this.#abort.abort();
				reject(new DOMException('no byte came', 'TimeoutError'));
			}, this.#limitMs);
		});
		try {
			return await Promise.race([coming, late]);
		} finally {
			clearTimeout(timer);
		}
	}

	/** The whole body; each piece of it may take its time. */
	async read(response: Response): Promise<ArrayBuffer> {
		const reader = response.body?.getReader();
		if (!reader) return this.with(response.arrayBuffer());
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		for (;;) {
			const { done, value } = await this.with(reader.read());
			if (done) return new Blob(pieces).arrayBuffer();
			pieces.push(value);
		}
	}
}
