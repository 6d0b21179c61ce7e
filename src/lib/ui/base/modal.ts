/**
 * An attachment for a dialog over everything: the focus goes in, whatever lies outside is out of reach of
 * fingers, keys and screen readers, and the focus comes back where it was. Not the browser’s own modal
 * dialog, which would lie over the cover that hides everything.
 */
export function modal(dialog: HTMLElement): () => void {
	const before = document.activeElement;
	// What is out of reach already is somebody else’s.
	const beneath = outside(dialog).filter((one) => !one.inert);
	for (const one of beneath) one.inert = true;
	dialog.focus();
	return () => {
		for (const one of beneath) one.inert = false;
		if (before instanceof HTMLElement && before.isConnected) before.focus();
	};
}

/** Everything of the page that neither holds the element nor lies in it. */
function outside(element: HTMLElement): HTMLElement[] {
	const { parentElement } = element;
	if (!parentElement || element === document.body) return [];
	const beside = [...parentElement.children].filter((one) => one instanceof HTMLElement);
	return [...beside.filter((one) => one !== element), ...outside(parentElement)];
}
