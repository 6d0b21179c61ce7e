import type { Locator, Page } from '@playwright/test';
import type { Visitor } from './visitor.ts';

interface Seen {
	/** Touches by a finger since the register was opened, the one that opened it included. */
	touched: number;
	/** From the lifted finger to the painted mark, in whole ms. */
	shown: number[];
}

/** The page on which attendance of a group is taken, and a watch over what a finger does there. */
export class Register {
	readonly cells: Locator;
	#page: Page;
	#visitor: Visitor;

	private constructor(visitor: Visitor) {
		this.#visitor = visitor;
		this.#page = visitor.page;
		this.cells = this.#page.locator('main ul button');
	}

	/** A tablet with a PIN and so many children in one group, on the page of today. */
	static async of(visitor: Visitor, children: number): Promise<Register> {
		const { page } = visitor;
		await visitor.go('/club');
		await visitor.setPin('246810');
		await visitor.go('/club/children');
		await page.getByLabel(visitor.t('adult.tiles.count')).fill(String(children));
		await visitor.button('adult.tiles.make').click();
		await page
			.locator('tbody tr')
			.nth(children - 1)
			.waitFor();
		await visitor.go('/club');
		return new Register(visitor);
	}

	/** Opens the register by touch, and watches from then on. */
	async open(): Promise<void> {
		await this.#page.evaluate(() => {
			const seen: Seen = { touched: 0, shown: [] };
			let lifted = 0;
			addEventListener('touchend', ({ timeStamp }) => [seen.touched++, (lifted = timeStamp)], {
				capture: true
			});
			new MutationObserver((changes) => {
				const marked = changes.some(
					({ target }) => target instanceof HTMLElement && target.matches('main ul button')
				);
				if (!marked) return;
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => seen.shown.push(Math.round(performance.now() - lifted));
					port2.postMessage('');
				});
			}).observe(document.body, { attributeFilter: ['class'], subtree: true });
			Object.assign(globalThis, { seen });
		});
		const take = this.#visitor.t('club.agenda.take');
		await this.#page.getByRole('link', { name: take }).tap();
		await this.cells.first().waitFor();
	}

	seen(): Promise<Seen> {
		return this.#page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
	}
}
