import { expect, test } from 'vitest';
import './fonts.css';

/** How wide letters are drawn. */
async function widthsOf(words: readonly string[]): Promise<number[]> {
	const font = "40px 'Yol Arabic'";
	expect(await document.fonts.load(font, words.join(''))).not.toEqual([]);
	const pen = new OffscreenCanvas(1, 1).getContext('2d');
	if (!pen) throw new Error('nothing can be drawn');
	pen.font = font;
	return words.map((word) => pen.measureText(word).width);
}

// In many fonts it joins no letter after it, as in Arabic; Uyghur and Kazakh write it in the middle of words.
test('ى joins the letter after it', async () => {
	const [joined, apart] = await widthsOf(['بىب', 'بى\u200Cب']);
	expect(joined).not.toBe(apart);
});

test('ا joins no letter after it, so that what is measured are the joints', async () => {
	const [joined, apart] = await widthsOf(['باب', 'با\u200Cب']);
	expect(joined).toBe(apart);
});
