import { screenOf } from '../class/which-screen.ts';

/** How often a window looks where it lies: dragging one to another screen is no event in most browsers. */
export const LOOK_EVERY_MS = 1500;
/** Far longer than a slow device is busy between two looks: it slept. */
const SLEPT_MS = 10_000;

/**
 * How a window was left alone. `unseen`: nobody saw it, so whoever sees it next may be a child; `bared`: it
 * stayed in sight, but others may see it now.
 */
export type LeftAlone = 'unseen' | 'bared';

type Look = () => LeftAlone | undefined;
type Screens = EventTarget & { screens?: readonly unknown[] };

/** Asks for what the browser may give only after a question, and only where it was answered before. */
async function knownScreens(): Promise<Screens | undefined> {
	if (!('getScreenDetails' in window) || !('permissions' in navigator)) return undefined;
	const name = 'window-management' as PermissionName;
	const asked = await navigator.permissions.query({ name }).catch(() => undefined);
	if (asked?.state !== 'granted') return undefined;
	const details = window.getScreenDetails as () => Promise<Screens>;
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

/** Whether fewer screens are there than when it was last asked, more, or as many. */
function fewerScreens(count: () => number): Look {
	let had = count();
	return () => {
		const before = had;
		had = count();
		if (before === had) return undefined;
		return had < before ? 'unseen' : 'bared';
	};
}

type Listen = (from: EventTarget, event: string, look: Look) => void;

/** A page that is closed or loaded anew is hidden, too, and nobody sees it again; but one that the browser kept. */
function listenForSight(listen: Listen): void {
	let isClosing = false;
	listen(window, 'pagehide', () => void (isClosing = true));
	listen(window, 'pageshow', () => {
		const cameBack = isClosing;
		isClosing = false;
		return cameBack ? 'unseen' : undefined;
	});
	listen(document, 'visibilitychange', () =>
		isClosing || document.visibilityState === 'visible' ? undefined : 'unseen'
	);
}

/** Screens that come and go, as far as the browser tells of them. */
async function listenForScreens(listen: Listen, moves: Look): Promise<void> {
	const { here, isExtended } = thisScreen();
	const changes = fewerScreens(() => (isExtended() ? 2 : 1));
	// Both are asked, or what one has answered would be found once more by the next look.
	if (here) listen(here, 'change', () => [changes(), moves()].find(Boolean));
	const known = await knownScreens();
	if (!known) return;
	const counted = fewerScreens(() => known.screens?.length ?? 0);
	listen(known, 'screenschange', () => counted() ?? 'bared');
	listen(known, 'currentscreenchange', () => 'bared');
}

/**
 * Calls when nobody may be watching over this window any more: the lid closes, another window lies over
 * it, it leaves the full screen or its screen, or a screen comes or goes. Gives back how to end that.
 */
export function whenLeftAlone(call: (how: LeftAlone) => void): () => void {
	const left = new AbortController();
	const { signal } = left;
	const tells = (how: LeftAlone | undefined) => how && call(how);
	const listen: Listen = (from, event, look) =>
		from.addEventListener(event, () => tells(look()), { signal });
	const hasMoved = movedAway();
	const hasSlept = sleepsBetween();
	const moves: Look = () => (hasMoved() ? 'bared' : undefined);
	const sleeps: Look = () => (hasSlept() ? 'unseen' : undefined);
	listenForSight(listen);
	listen(document, 'fullscreenchange', () => (document.fullscreenElement ? undefined : 'bared'));
	for (const event of ['resize', 'focus', 'blur']) listen(window, event, moves);
	void listenForScreens(listen, moves);
	const timer = setInterval(() => tells([sleeps(), moves()].find(Boolean)), LOOK_EVERY_MS);
	return () => {
		left.abort();
		clearInterval(timer);
	};
}

/** Calls once when this window is in sight, at once where it is. */
export function whenInSight(call: () => void): void {
	if (document.visibilityState === 'visible') call();
	else document.addEventListener('visibilitychange', call, { once: true });
}
