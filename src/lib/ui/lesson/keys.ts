import { keyByPlace } from '../base/key-by-place.ts';

const CONTROL = 'button, a, input, select, textarea, [role="radio"], [role="switch"]';

/**
 * What a key means in a lesson: the arrow that points along the reading direction goes on. The direction is
 * asked for an arrow only: to know it the browser brings every style up to date.
 */
export function keyMeaning(
	event: KeyboardEvent,
	isRightToLeft: () => boolean
): 'next' | 'back' | 'hear' | undefined {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const isOnControl = event.target instanceof Element && event.target.closest(CONTROL) !== null;
	switch (event.key) {
		case 'PageDown':
			return 'next';
		case 'PageUp':
			return 'back';
		case 'ArrowRight':
			return isRightToLeft() ? 'back' : 'next';
		case 'ArrowLeft':
			return isRightToLeft() ? 'next' : 'back';
		case ' ':
		case 'Enter':
			return isOnControl ? undefined : 'next';
		default:
			return keyByPlace(event) === 'r' ? 'hear' : undefined;
	}
}
