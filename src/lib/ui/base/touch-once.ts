import type { Attachment } from 'svelte/attachments';
import { DOUBLE_TAP_MS } from '#lib/domain/lesson/double-tap.ts';

const CONTROL = 'button, a, input, select, textarea, [role="radio"]';
/**
 * Keys that turn the page beneath them, what says or asks something before it acts, and what is on or off,
 * which a double tap would leave as it was.
 */
const ONCE = '[data-press], [data-once], [aria-pressed], [role="switch"]';
/** As wide as the smallest key for small fingers. CSS pixels. */
const NEAR = 64;

/** A touch that did something, and what it met. */
interface Touch {
	at: number;
	x: number;
	y: number;
	met: Element;
}

/**
 * The other half of a double tap touches nothing that the first half has brought beneath the finger. The same
 * thing may be touched as quickly as one likes, as on a pad, unless it is marked `data-once`.
 */
export const touchOnce: Attachment<HTMLElement> = (root) => {
	let last: Touch | undefined;
	const touched = (event: PointerEvent) => {
		// A key, or the app itself.
		if (event.detail === 0 || !(event.target instanceof Element)) return;
		const met = event.target.closest(CONTROL) ?? event.target;
		if (!last || !isSoonAndNear(event, last) || mayBeMeant(met, last)) {
			last = { at: event.timeStamp, x: event.clientX, y: event.clientY, met };
			return;
		}
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	root.addEventListener('click', touched, true);
	return () => root.removeEventListener('click', touched, true);
};

/** By the clock of the finger: a busy tablet hears of both halves late. A mouse counts its clicks by itself. */
function isSoonAndNear(event: PointerEvent, { at, x, y }: Touch): boolean {
	if (event.pointerType === 'mouse' && event.detail < 2) return false;
	const isNear = Math.hypot(event.clientX - x, event.clientY - y) < NEAR;
	return isNear && event.timeStamp - at < DOUBLE_TAP_MS;
}

/** Whether the screen is still as it was when the finger came down. */
function mayBeMeant(met: Element, last: Touch): boolean {
	if (met === last.met) return !met.matches(ONCE);
	return last.met.contains(document.elementFromPoint(last.x, last.y));
}
