const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * While the cover is up no key reaches the page beneath: `inert` keeps the focus out of it, but not the
 * keys from those who listen on the window. Call it before any of them can. Returns how to call it off.
 */
export function keepKeys(isUp: () => boolean): () => void {
	const off = new AbortController();
	const { signal } = off;
	const before = (event: Event) => {
		if (!isUp() || isOfCover(event.target)) return;
		event.stopImmediatePropagation();
		// What still holds the focus beneath must not be pressed or written in. Tab leads to the crayons.
		const isHeld = event.target !== document.body && event.target !== document;
		const isTab = event instanceof KeyboardEvent && event.key === 'Tab';
		if (isHeld && !isTab) event.preventDefault();
	};
	/** The cover's own keys have been taken by then, and go no further. */
	const after = (event: Event) => isUp() && event.stopPropagation();
	for (const kind of KEYS) {
		addEventListener(kind, before, { capture: true, signal });
		document.addEventListener(kind, after, { signal });
	}
	return () => off.abort();
}

function isOfCover(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('.cover.up') !== null;
}
