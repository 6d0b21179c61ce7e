import { screenOf } from '../class/which-screen.ts';

/** So often a window looks where it lies: dragging one to another screen is no event in most browsers. */
export const LOOK_EVERY_MS = 1500;
/** Far longer than a slow device is busy between two looks: it slept. */
const SLEPT_MS = 10_000;

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

/** Whether this window has come to another screen since it was last asked. */
function movedAway(): () => boolean {
	let was = screenOf(window, screen);
	return () => was !== (was = screenOf(window, screen));
}

/** Whether the device has slept since it was last asked: not every one tells by an event that its lid was closed. */
function sleepsBetween(): () => boolean {
	let last = Date.now();
	return () => {
		const before = last;
		last = Date.now();
		return last - before > SLEPT_MS;
	};
}

/** All are asked, or what one has answered would be found once more by the next look. */
const either =
	(...looks: (() => boolean)[]) =>
	() =>
		looks.map((look) => look()).some(Boolean);

/**
 * Calls when nobody may be watching over this window any more: the lid closes, another window lies over
 * it, it leaves the full screen or its screen, or a screen comes or goes. Gives back how to end that.
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
	const hasMoved = movedAway();
	const hasChanged = either(() => had !== (had = isExtended()), hasMoved);
	if (here) hears(here, 'change', hasChanged);
	for (const event of ['resize', 'focus', 'blur']) hears(window, event, hasMoved);
	void knownScreens().then((screens) => {
		if (screens && !signal.aborted)
			for (const event of ['screenschange', 'currentscreenchange']) hears(screens, event);
	});
	const wasAway = either(hasMoved, sleepsBetween());
	const timer = setInterval(() => wasAway() && call(), LOOK_EVERY_MS);
	return () => {
		left.abort();
		clearInterval(timer);
	};
}
