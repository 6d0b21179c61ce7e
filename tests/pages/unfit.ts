import type { Locator, Page } from '@playwright/test';
import { brokenWords } from './broken-words.ts';

/** No text on the picture is smaller than this share of its height (legible from 8 m). */
const SMALLEST = 1 / 30;

/**
 * What does not fit into the picture of a class, texts that lie on each other, words that are broken, numbers
 * under a picture, and text too small for the last row.
 */
export async function unfit(page: Page): Promise<string[]> {
	const slide = page.locator('.slide[role=main]');
	return [...(await misplaced(slide)), ...(await brokenWords(slide)), ...(await covered(slide))];
}

function covered(slide: Locator): Promise<string[]> {
	return slide.locator('b.num').evaluateAll((numbers) =>
		numbers
			.filter((number) => {
				const { left, top, width, height } = number.getBoundingClientRect();
				const seen = [0.25, 0.5, 0.75].map((share) =>
					document.elementFromPoint(left + width * share, top + height * 0.75)
				);
				return seen.some((one) => !number.contains(one));
			})
			.map((number) => `covered: ${number.textContent}`)
	);
}

function misplaced(slide: Locator): Promise<string[]> {
	return slide.evaluate(async (projector, smallest) => {
		// A slide is fitted to a new size in the frame in which it has it.
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const frame = projector.getBoundingClientRect();
		// Where a picture is narrower than 4:3 its width decides.
		const height = Math.min(frame.height, (frame.width * 3) / 4);
		const least = height * smallest - 0.5;
		// The progress of the lesson is drawn along the foot.
		const road = (height * 17) / 1080;
		const found: string[] = [];
		const leaves: { text: string; box: DOMRect }[] = [];
		for (const element of projector.querySelectorAll<HTMLElement>(
			'h1, h2, p, li, small, b, span'
		)) {
			const box = element.getBoundingClientRect();
			const text = element.innerText.trim().slice(0, 40);
			if (!text || box.height < 2 || element.closest('.sr, [aria-hidden]')) continue;
			const isOut =
				box.top < frame.top - 1 ||
				box.bottom > frame.bottom + 1 ||
				box.left < frame.left - 1 ||
				box.right > frame.right + 1;
			if (isOut) found.push(`outside: ${text}`);
			// Words of a caption stand side by side, each with a rim for its light.
			const isLeaf = element.children.length === 0 && !element.closest('.caption span');
			if (isLeaf && box.bottom > frame.bottom - road) found.push(`on the road: ${text}`);
			const lies = ({ box: other }: { box: DOMRect }) =>
				Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > box.height / 4 &&
				Math.min(box.right, other.right) - Math.max(box.left, other.left) > 4;
			if (isLeaf && leaves.some(lies)) found.push(`on another text: ${text}`);
			if (isLeaf) leaves.push({ text, box });
			if (parseFloat(getComputedStyle(element).fontSize) < least && isLeaf)
				found.push(`too small: ${text}`);
		}
		return found;
	}, SMALLEST);
}
