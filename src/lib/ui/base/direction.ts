import type { Attachment } from 'svelte/attachments';

/**
 * The direction in which an element writes, set when it changes. For an attribute Svelte assigns `dir` anew
 * with every change beside it (its cure for `dir="auto"`), and the browser then styles all that is inside.
 */
export function writes(direction: 'ltr' | 'rtl'): Attachment<HTMLElement> {
	return (element) => {
		if (element.dir !== direction) element.dir = direction;
	};
}
