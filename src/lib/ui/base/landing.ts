import { arriveAt } from './arrive.ts';

/**
 * An attachment for what a screen is about: a screen reader goes on there once the page has changed, and tells its
 * name. Not where something else has the focus by then. Tab begins at the top as on any new page: the brush stands there.
 */
export function landing(main: HTMLElement): () => void {
	let isGone = false;
	// After the router, which gives the focus to the page itself, and after the picture: to focus lays out everything.
	requestAnimationFrame(() =>
		setTimeout(() => {
			const isFree = document.activeElement === document.body && !main.closest('[inert]');
			if (isFree && !isGone) land(main);
		})
	);
	return () => {
		isGone = true;
	};
}

function land(main: HTMLElement) {
	if (!main.hasAttribute('tabindex')) {
		main.tabIndex = -1;
		// Afterwards a finger that touches beside everything must not come back to it.
		main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
	}
	main.addEventListener('keydown', tabs);
	arriveAt(main);
}

function tabs({ key, target, currentTarget }: KeyboardEvent) {
	if (key === 'Tab' && target === currentTarget) focusPage();
}

/** As the router does it: the next Tab finds the first control of the page. */
function focusPage() {
	document.body.tabIndex = -1;
	document.body.focus({ preventScroll: true });
	document.body.removeAttribute('tabindex');
}
