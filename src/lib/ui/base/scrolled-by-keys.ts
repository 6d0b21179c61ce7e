/** An attachment: a text that is longer than its box can be reached and scrolled by keys, and only then. */
export function scrolledByKeys(node: HTMLElement): () => void {
	const look = () => {
		if (node.scrollHeight > node.clientHeight) node.tabIndex = 0;
		else node.removeAttribute('tabindex');
	};
	const watch = new ResizeObserver(look);
	watch.observe(node);
	return () => watch.disconnect();
}
