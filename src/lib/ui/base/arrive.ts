/**
 * Puts the focus where a keyboard goes on, without the name of that place being said: the voice is
 * busy with what has just come onto the screen.
 */
export function arriveAt(element: HTMLElement): void {
	element.dataset.arrived = '';
	element.addEventListener('blur', () => delete element.dataset.arrived, { once: true });
	element.focus({ preventScroll: true });
}

/** Back from the calm corner or from help: a keyboard goes on at the key that led there. */
export function arriveBack(from: 'calm' | 'help'): void {
	const key = document.querySelector<HTMLElement>(`[data-guards] button.${from}`);
	if (key) arriveAt(key);
}
