/** How far a slide gives way: second language of its cards; all of the second language; pictures and large type. */
const LEVELS = [1, 2, 3];
/** A picture in an answer lower than this share of the slide says nothing to the last row. */
const LEAST_PICTURE = 0.1;

/**
 * Takes away what a crowded slide can do without, step by step, until its words neither leave it nor lie
 * on each other. Type never gets smaller than what the last row can read. Sets `data-tight`.
 */
export function fit(slide: HTMLElement): void {
	delete slide.dataset.tight;
	for (const level of LEVELS) {
		if (isRoomy(slide)) return;
		slide.dataset.tight = String(level);
	}
}

/** Fits a slide anew whenever its size changes or its letters have come. */
export function fitAlways(slide: HTMLElement): () => void {
	const again = () => fit(slide);
	const watch = new ResizeObserver(again);
	watch.observe(slide);
	document.fonts.addEventListener('loadingdone', again);
	return () => {
		watch.disconnect();
		document.fonts.removeEventListener('loadingdone', again);
	};
}

function isRoomy(slide: HTMLElement): boolean {
	const frame = slide.getBoundingClientRect();
	const slack = frame.height / 200;
	const pictures = [...slide.querySelectorAll('li .pic')];
	if (pictures.some((one) => one.getBoundingClientRect().height < frame.height * LEAST_PICTURE))
		return false;
	const texts = [...slide.querySelectorAll('h1, h2, li, p, .stones')].filter(
		(one) => !one.closest('.sr')
	);
	const boxes = texts.map((element) => ({ element, box: element.getBoundingClientRect() }));
	return boxes.every(({ element, box }, n) => {
		const around = element.parentElement?.closest('li')?.getBoundingClientRect() ?? frame;
		const lies = (other: (typeof boxes)[number]) =>
			!element.contains(other.element) && meet(box, other.box, slack);
		return holds(around, box, slack) && !boxes.slice(n + 1).some(lies);
	});
}

function holds(around: DOMRect, box: DOMRect, slack: number): boolean {
	return (
		box.top >= around.top - slack &&
		box.bottom <= around.bottom + slack &&
		box.left >= around.left - slack &&
		box.right <= around.right + slack
	);
}

function meet(one: DOMRect, other: DOMRect, slack: number): boolean {
	return (
		Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack &&
		Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack
	);
}
