/** Keeps the screen from going dark while people look at it and nobody touches it; gives back how to end that. */
export function keepAwake(): () => void {
	const over = new AbortController();
	const { signal } = over;
	let lock: WakeLockSentinel | undefined;
	const ask = async () => {
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		// A battery that is nearly empty may refuse; all else goes on.
		lock = await navigator.wakeLock.request('screen').catch(() => undefined);
		if (signal.aborted) await lock?.release();
	};
	// A window that is hidden loses its lock.
	document.addEventListener('visibilitychange', () => void ask(), { signal });
	void ask();
	return () => {
		over.abort();
		void lock?.release();
	};
}
