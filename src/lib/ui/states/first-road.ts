/**
 * Takes the road of app.html away when the app shows anything else than the road of its own (Coming.svelte),
 * which lies exactly above it. For `{@attach}` on what holds all screens.
 */
export function endFirstRoad(screens: HTMLElement): () => void {
	const observer = new MutationObserver(look);
	function look() {
		if (!screens.querySelector('main:not(.coming), [role=main]')) return;
		document.querySelector('.first-road')?.remove();
		observer.disconnect();
	}
	observer.observe(screens, { childList: true, subtree: true });
	look();
	return () => observer.disconnect();
}
