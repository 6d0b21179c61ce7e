/** Whether an element is laid out and not to be seen, as a question is that waits beneath the page before it. */
export function isUnseen(element: Element): boolean {
	return getComputedStyle(element).visibility === 'hidden';
}
