/** The shape that type and gaps are measured for; of a slide that is higher, its width decides. */
const WIDTH_TO_HEIGHT = 4 / 3;
/** A picture in an answer lower than this share of that shape says nothing to the last row. */
const LEAST_PICTURE = 0.1;
/** Above and below, old projectors cut something off, and the road of the lesson is drawn along the foot. */
const EDGE = 0.025;
/** How few letters and list items always have room, on the narrowest picture, too. */
const FEW_LETTERS = 140;
const FEW_ITEMS = 4;
/** A letter as wide as two. */
const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/gu;

/**
 * Takes away what a crowded slide can do without, step by step, until its words neither leave it nor lie
 * on each other. Type never gets smaller than what the last row can read. Sets `data-tight`. Each level
 * lays the slide out once more, so that only those are tried which change something.
 */
export function fit(slide: HTMLElement): void {
	if (slide.dataset.tight !== undefined) delete slide.dataset.tight;
	for (const level of levelsOf(slide)) {
		if (isRoomy(slide)) return;
		slide.dataset.tight = String(level);
	}
}

/** Fits a slide anew whenever its size has changed or its letters have come. */
export function fitAlways(slide: HTMLElement): () => void {
	const again = () => fit(slide);
	// An observer first tells the size that is there, for which the slide has just been fitted.
	let known = sizeOf(slide);
	const watch = new ResizeObserver(() => {
		if (sizeOf(slide) === known) return;
		known = sizeOf(slide);
		again();
	});
	watch.observe(slide);
	document.fonts.addEventListener('loadingdone', again);
	return () => {
		watch.disconnect();
		document.fonts.removeEventListener('loadingdone', again);
	};
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
	return `${clientWidth}×${clientHeight}`;
}

/**
 * How a slide may give way: size of pictures beside two languages, lines of their own, and cards in a row; the
 * second language of its cards, and size of pictures beside one; all of the second language; pictures and large type.
 */
function levelsOf(slide: HTMLElement): number[] {
	const [inItems, anywhere, pictures, small] = [
		'li .second',
		'.second',
		'li .picture',
		'.many .picture'
	].map((one) => slide.querySelector(one));
	if (!anywhere && hasFewWords(slide)) return [];
	return [
		...(inItems && pictures ? [0, 0.5, 0.75] : []),
		...(inItems || small ? [1] : []),
		...(anywhere ? [2] : []),
		3
	];
}

function hasFewWords(slide: HTMLElement): boolean {
	if (slide.querySelectorAll('li').length > FEW_ITEMS) return false;
	const text = slide.textContent;
	return text.length + (text.match(WIDE)?.length ?? 0) < FEW_LETTERS;
}

interface Text {
	element: Element;
	box: DOMRect;
}

function isRoomy(slide: HTMLElement): boolean {
	const frame = slide.getBoundingClientRect();
	const height = Math.min(frame.height, frame.width / WIDTH_TO_HEIGHT);
	const edge = height * EDGE;
	const safe = new DOMRect(frame.x, frame.y + edge, frame.width, frame.height - 2 * edge);
	const pictures = [...slide.querySelectorAll('li .pic')];
	const isLow = (one: Element) => one.getBoundingClientRect().height < height * LEAST_PICTURE;
	if (pictures.some(isLow)) return false;
	const texts = [...slide.querySelectorAll('h1, h2, li, p, .stones')]
		.filter((one) => !one.closest('.sr, .black'))
		.map((element) => ({ element, box: element.getBoundingClientRect() }));
	const slack = height / 200;
	return areInside(texts, safe, slack) && areApart(texts, slack);
}

/** Each text within its list item, or within the slide. */
function areInside(texts: readonly Text[], frame: DOMRect, slack: number): boolean {
	const boxes = new Map(texts.map(({ element, box }) => [element, box]));
	return texts.every(({ element, box }) => {
		const item = element.parentElement?.closest('li');
		return holds((item && boxes.get(item)) ?? frame, box, slack);
	});
}

/** No text on another, but for those inside it. From the top down, so that rows meet their own only. */
function areApart(texts: readonly Text[], slack: number): boolean {
	const down = [...texts].sort((one, other) => one.box.top - other.box.top);
	return down.every(({ element, box }, n) => {
		for (const other of down.slice(n + 1)) {
			if (other.box.top >= box.bottom - slack) return true;
			const isInside = element.contains(other.element) || other.element.contains(element);
			if (!isInside && meet(box, other.box, slack)) return false;
		}
		return true;
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
