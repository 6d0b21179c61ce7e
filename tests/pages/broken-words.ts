import type { Locator } from '@playwright/test';

/** Words that go on in the next line, as a narrow box breaks what does not fit: letters no longer join. */
export function brokenWords(boxes: Locator): Promise<string[]> {
	return boxes.evaluateAll((all) => {
		const found: string[] = [];
		const range = document.createRange();
		const look = (text: Node) => {
			// Chinese breaks anywhere, and what a hyphen holds together may be parted after it.
			for (const word of text.nodeValue?.matchAll(
				/[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Latin}\p{M}]{2,}/gu
			) ?? []) {
				range.setStart(text, word.index);
				range.setEnd(text, word.index + word[0].length);
				const rows = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
				if (rows.size > 1) found.push(`broken: ${word[0]}`);
			}
		};
		for (const box of all) {
			const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
			while (walk.nextNode())
				if (!walk.currentNode.parentElement?.closest('.sr')) look(walk.currentNode);
		}
		return found;
	});
}
