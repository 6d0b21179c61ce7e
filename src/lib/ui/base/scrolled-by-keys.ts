/**
 * An attachment: a text that is longer than its box, or a table that is wider, can be reached and
 * scrolled by keys, and only then.
 */
export function scrolledByKeys(node: HTMLElement): () => void {
	const look = () => {
		const isLonger = node.scrollHeight > node.clientHeight;
		if (isLonger || node.scrollWidth > node.clientWidth) node.tabIndex = 0;
		else node.removeAttribute('tabindex');
	};
	const watch = new ResizeObserver(look);
	watch.observe(node);
	return () => watch.disconnect();
}
