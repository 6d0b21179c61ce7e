/**
 * Puts the focus where a keyboard goes on, without the name of that place being said: the voice is
 * busy with what has just come onto the screen.
 */
export function arriveAt(element: HTMLElement): void {
	element.dataset.arrived = '';
	element.addEventListener('blur', () => delete element.dataset.arrived, { once: true });
	element.focus({ preventScroll: true });
}
