import type { Attachment } from 'svelte/attachments';

/** How far a finger goes along a page to turn it, in CSS pixels; less is a touch that slipped. */
const FAR = 60;
/** Slower, it only rests on the picture. */
const LONGEST_MS = 800;

/**
 * A finger that pulls the page away turns it as in a book: to the left where one reads to the right, and the
 * other way round. Only an extra: whatever is turned so has keys, too.
 */
export function swipe(turn: { next: () => void; back: () => void }): Attachment<HTMLElement> {
	return (page) => {
		let down: PointerEvent | undefined;
		const start = (event: PointerEvent) => {
			// A mouse has the keys at hand, and a second finger means something else.
			down = event.pointerType !== 'mouse' && event.isPrimary ? event : undefined;
		};
		const end = (event: PointerEvent) => {
			const way = down && event.pointerId === down.pointerId ? wayOf(down, event) : 0;
			down = undefined;
			if (way === 0) return;
			const forward = getComputedStyle(page).direction === 'rtl' ? 1 : -1;
			if (way === forward) turn.next();
			else turn.back();
		};
		const cancel = () => (down = undefined);
		// The browser would take the finger for its own way back.
		page.style.touchAction = 'pan-y pinch-zoom';
		page.addEventListener('pointerdown', start);
		page.addEventListener('pointerup', end);
		page.addEventListener('pointercancel', cancel);
		return () => {
			page.removeEventListener('pointerdown', start);
			page.removeEventListener('pointerup', end);
			page.removeEventListener('pointercancel', cancel);
		};
	};
}

/** To the right 1, to the left -1; 0 where a finger went neither. */
function wayOf(down: PointerEvent, up: PointerEvent): -1 | 0 | 1 {
	const x = up.clientX - down.clientX;
	const y = up.clientY - down.clientY;
	const isAlong = Math.abs(x) >= FAR && Math.abs(x) > 2 * Math.abs(y);
	if (!isAlong || up.timeStamp - down.timeStamp > LONGEST_MS) return 0;
	return x > 0 ? 1 : -1;
}
