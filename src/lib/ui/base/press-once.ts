import type { Attachment } from 'svelte/attachments';

/** A key that is held presses a button once: where a first press only says, the second one would act. */
export const pressOnce: Attachment<HTMLElement> = (root) => {
	const held = (event: KeyboardEvent) => {
		if (event.repeat && event.key === 'Enter') event.preventDefault();
	};
	root.addEventListener('keydown', held, true);
	return () => root.removeEventListener('keydown', held, true);
};
