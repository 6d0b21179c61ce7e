/** Somebody’s time at a screen. It may end while something is awaited, and what comes after that is for nobody. */
export class Visit {
	#end = new AbortController();

	/** Aborted as soon as whoever is here now leaves. */
	get left(): AbortSignal {
		return this.#end.signal;
	}

	/** Whoever was here has left; the signal is that of the next visit. */
	renew(): AbortSignal {
		this.#end.abort();
		this.#end = new AbortController();
		return this.left;
	}
}
