import type { Attachment } from 'svelte/attachments';

const KEYS_AND_OPTIONS = '[data-press], [role="radio"], [role="checkbox"]';

/** Tells of each touch of a key or an option, for the soft sound that answers a finger. */
export function pressing(onpress: () => void): Attachment<HTMLElement> {
	return (root) => {
		const touched = ({ target }: Event) => {
			if (target instanceof Element && target.closest(KEYS_AND_OPTIONS)) onpress();
		};
		root.addEventListener('click', touched, true);
		return () => root.removeEventListener('click', touched, true);
	};
}
