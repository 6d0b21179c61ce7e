import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Visitor } from './visitor.ts';

const QUESTIONS = ['picture_choice', 'single', 'multi', 'tfu', 'number_pick'];
const ARRANGED = ['order', 'match', 'sort'];

type Look = (name: string) => Promise<void>;

/** Leads through a gallery lesson and looks at each state of each step: asked, judged, at the end. */
export class GalleryWalk {
	#visitor: Visitor;
	#page: Page;

	constructor(visitor: Visitor) {
		this.#visitor = visitor;
		this.#page = visitor.page;
	}

	/** `kinds` are the kinds of the steps in their order. */
	async through(kinds: readonly string[], look: Look) {
		for (const [n, kind] of kinds.entries()) {
			await this.#at(n, kinds.length);
			await look(`${n + 1} ${kind}`);
			if (QUESTIONS.includes(kind) || ARRANGED.includes(kind)) await this.#judge(kind, n, look);
			await this.#onward(n, kinds.length);
		}
		await expect(this.#page.locator('main.lesson .end')).toBeVisible();
		await look('end');
		await this.#visitor.button('end.home').click();
		await look('end, for home');
	}

	async #judge(kind: string, n: number, look: Look) {
		await this.#visitor.button('step.notsure').click();
		const verdict = this.#page.locator('.fb');
		await expect(verdict).toBeVisible();
		await look(`${n + 1} ${kind}, judged`);
	}

	/** Next where it stands, else skip; several touches where a step has several lines. */
	async #onward(n: number, total: number) {
		const { t } = this.#visitor;
		const names = [t('word.next'), t('player.skip'), t('step.retry')];
		const ways = this.#page.locator('main.lesson button:not([disabled])');
		await expect(async () => {
			if (await this.#isPast(n, total)) return;
			for (const name of names) {
				const way = ways.and(this.#page.getByRole('button', { name, exact: true })).first();
				if (!(await way.isVisible())) continue;
				await way.click({ timeout: 1_000 });
				break;
			}
			expect(await this.#isPast(n, total)).toBe(true);
		}).toPass({ intervals: [20, 40, 80, 160], timeout: 10_000 });
	}

	async #at(n: number, total: number) {
		const progress = this.#page.getByRole('progressbar');
		await expect(progress).toHaveAttribute('aria-valuenow', String(n + 1));
		await expect(progress).toHaveAttribute('aria-valuemax', String(total));
	}

	async #isPast(n: number, total: number): Promise<boolean> {
		if (n + 1 === total) return this.#page.locator('main.lesson .end').isVisible();
		const progress = this.#page.getByRole('progressbar');
		return (await progress.getAttribute('aria-valuenow')) !== String(n + 1);
	}
}
