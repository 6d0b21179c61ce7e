import type { Page } from '@playwright/test';

/**
 * Texts of the paper that stand out too little on the ground behind them once a printer has made greys of all
 * colours: WCAG asks for 4.5 to 1.
 */
export async function paleTexts(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const found = await page.evaluate(findPale);
	await page.emulateMedia({ media: null });
	return found;
}

/** Runs in the page. Colours are laid over each other by a canvas, which knows all that CSS can say. */
function findPale(): string[] {
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	if (!canvas) return ['no canvas'];
	const greyOf = (colours: readonly string[]) => {
		for (const colour of ['#fff', ...colours]) {
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
		}
		const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
		const grey = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
		return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
	};
	const groundsOf = (element: Element | null): string[] =>
		element ? [...groundsOf(element.parentElement), getComputedStyle(element).backgroundColor] : [];
	return [...document.querySelectorAll('section.page :not(svg, svg *)')].flatMap((element) => {
		const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
		const text = own.map(({ textContent }) => textContent?.trim()).join('');
		if (!text || element.getClientRects().length === 0) return [];
		const grounds = groundsOf(element);
		const ground = greyOf(grounds);
		const ink = greyOf([...grounds, getComputedStyle(element).color]);
		const ratio = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
		return ratio < 4.5 ? [`${ratio.toFixed(1)}: ${text.slice(0, 60)}`] : [];
	});
}
