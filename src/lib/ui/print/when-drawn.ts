/** Longer than that nobody stands beside a printer; what has not come by then is left out of the paper. */
const LONGEST = 10_000;

/**
 * Resolves once every picture of this page is drawn, or after `longest` ms. Until a picture comes there is an empty
 * box in its place, and a quick hand would bring that onto paper.
 */
export async function whenDrawn(page: ParentNode, longest = LONGEST): Promise<void> {
	const until = performance.now() + longest;
	while (page.querySelector('[aria-busy="true"]') && performance.now() < until)
		await new Promise(requestAnimationFrame);
}
