/** Asks for what the browser may give only after a question, and only where it was answered before. */
async function knownScreens(): Promise<EventTarget | undefined> {
	if (!('getScreenDetails' in window) || !('permissions' in navigator)) return undefined;
	const name = 'window-management' as PermissionName;
	const asked = await navigator.permissions.query({ name }).catch(() => undefined);
	if (asked?.state !== 'granted') return undefined;
	const details = window.getScreenDetails as () => Promise<EventTarget>;
	return details.call(window).catch(() => undefined);
}

/** The screen of this window where the browser tells of its changes; for the compiler it tells of none. */
function thisScreen() {
	const own = screen as unknown as { isExtended?: boolean };
	const here = own.isExtended === undefined ? undefined : (screen as unknown as EventTarget);
	return { here, isExtended: () => own.isExtended };
}

/**
 * Calls when nobody may be watching over this window any more: the lid closes, another window lies over
 * it, it leaves the full screen, or a screen comes or goes. Gives back how to end that.
 */
export function whenLeftAlone(call: () => void): () => void {
	const left = new AbortController();
	const { signal } = left;
	const hears = (from: EventTarget, event: string, isLeft = () => true) =>
		from.addEventListener(event, () => isLeft() && call(), { signal });
	hears(document, 'visibilitychange', () => document.visibilityState !== 'visible');
	hears(document, 'fullscreenchange', () => document.fullscreenElement === null);
	const { here, isExtended } = thisScreen();
	let had = isExtended();
	// It also tells of a window that is dragged to another screen, which is how a picture gets there.
	if (here) hears(here, 'change', () => had !== (had = isExtended()));
	void knownScreens().then((screens) => {
		if (screens && !signal.aborted) hears(screens, 'screenschange');
	});
	return () => left.abort();
}
