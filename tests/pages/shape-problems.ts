import type { Page } from '@playwright/test';

/** What does not fit on the screen as it is now; `target` is the smallest control in pixels. */
export async function shapeProblems(page: Page, target: number): Promise<string[]> {
	// Sizes that follow the window settle within two frames.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	return page.evaluate(findProblems, target);
}

/** Runs in the page, so it can use nothing from outside. */
function findProblems(target: number): string[] {
	const SLIP = 2;
	const LETTER_SLIP = 8;
	const { innerWidth, innerHeight } = window;
	const problems: string[] = [];

	const isShown = (element: Element) =>
		!element.closest('[inert], [aria-hidden="true"]') &&
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
	const nameOf = (element: Element) =>
		(element.getAttribute('aria-label') ?? element.textContent ?? element.tagName)
			.replace(/\s+/g, ' ')
			.trim()
			.slice(0, 40);
	const scrolls = (element: Element, way: 'X' | 'Y') => {
		const overflow = getComputedStyle(element)[`overflow${way}`];
		return overflow === 'auto' || overflow === 'scroll';
	};

	/** Where a box leaves what its ancestors and the screen show of it. */
	const cutBy = (first: Element | null, box: DOMRect, slip: number): string | undefined => {
		let { left, right, top, bottom } = box;
		for (let around = first; around; around = around.parentElement) {
			const edge = around.getBoundingClientRect();
			const style = getComputedStyle(around);
			// What scrolls can be brought into view, along that way.
			if (scrolls(around, 'X')) [left, right] = [edge.left, edge.right];
			if (scrolls(around, 'Y')) [top, bottom] = [edge.top, edge.bottom];
			const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
			const isRoot = around === document.documentElement || around === document.body;
			if (isRoot) continue;
			if (hides(style.overflowX) && (left < edge.left - slip || right > edge.right + slip))
				return `cut sideways by .${around.className}`;
			if (hides(style.overflowY) && (top < edge.top - slip || bottom > edge.bottom + slip))
				return `cut by .${around.className}`;
		}
		const pageScrolls = document.documentElement.scrollHeight > innerHeight + SLIP;
		if (left < -slip || right > innerWidth + slip) return 'outside the screen, sideways';
		if (!pageScrolls && (top < -slip || bottom > innerHeight + slip)) return 'outside the screen';
		return undefined;
	};

	/** A word that is broader than what it stands in lies over what is beside it. */
	const wordsRunOut = (control: Element, { left, right }: DOMRect) => {
		const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		while (texts.nextNode()) {
			const within = texts.currentNode.parentElement;
			if (!within || !isShown(within) || within.closest('.sr, svg')) continue;
			range.selectNodeContents(texts.currentNode);
			const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
			if (rects.some((one) => one.left < left - SLIP || one.right > right + SLIP)) return true;
		}
		return false;
	};

	if (document.documentElement.scrollWidth > innerWidth + 1) problems.push('scrolls sideways');

	const controls = document.querySelectorAll(
		'button, a[href], input, select, [role="switch"], [role="tab"]'
	);
	const big = new Set<string>();
	const small = new Map<string, number>();
	for (const control of controls) {
		const box = control.getBoundingClientRect();
		// Words that can be touched stand in a line of text.
		if (!isShown(control) || control.matches('.word') || box.width <= 1) continue;
		const cut = cutBy(control.parentElement, box, SLIP);
		if (cut) problems.push(`control “${nameOf(control)}” ${cut}`);
		if (wordsRunOut(control, box)) problems.push(`words run out of control “${nameOf(control)}”`);
		const least = Math.min(box.width, box.height);
		if (least >= target - 0.5) big.add(nameOf(control));
		else small.set(nameOf(control), Math.round(least));
	}
	// A small place in a picture may have a large twin beside it with the same words.
	for (const [name, size] of small)
		if (!big.has(name)) problems.push(`control “${name}” is ${size} px small`);

	// A picture whose head is cut off tells nothing.
	for (const picture of document.querySelectorAll<HTMLElement>('[data-word]')) {
		if (!picture.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
		const cut = cutBy(picture.parentElement, picture.getBoundingClientRect(), SLIP);
		if (cut) problems.push(`picture “${picture.dataset.word}” ${cut}`);
	}

	for (const text of document.querySelectorAll('h1, h2, h3, .caption, [data-say]')) {
		if (!isShown(text) || !text.textContent?.trim()) continue;
		// What only a screen reader finds is clipped away on purpose.
		if (text.closest('.sr') || getComputedStyle(text).clipPath === 'inset(50%)') continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		const box = range.getBoundingClientRect();
		if (box.width <= 1 || box.height <= 1) continue;
		const cut = cutBy(text, box, LETTER_SLIP);
		if (cut) problems.push(`text “${nameOf(text)}” ${cut}`);
		const own = getComputedStyle(text);
		const isCutInside =
			own.overflowX !== 'visible' && !scrolls(text, 'X') && text.scrollWidth > text.clientWidth + 1;
		if (isCutInside) problems.push(`text “${nameOf(text)}” is wider than its box`);
	}
	return [...new Set(problems)];
}
