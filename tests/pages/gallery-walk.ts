import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { trackIn } from './lesson-page.ts';
import type { Visitor } from './visitor.ts';

const QUESTIONS = ['picture_choice', 'single', 'multi', 'tfu', 'number_pick'];
const ARRANGED = ['order', 'match', 'sort'];

export type Look = (name: string) => Promise<void>;

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
			await this.at(n, kinds.length);
			await look(`${n + 1} ${kind}`);
			if (QUESTIONS.includes(kind) || ARRANGED.includes(kind)) await this.#judge(kind, n, look);
			await this.onward(n);
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
	async onward(n: number) {
		const { t } = this.#visitor;
		const names = [t('word.next'), t('player.skip'), t('step.retry')];
		const isPast = await this.#page.evaluate(touchUntilPast, { names, step: n + 1 });
		expect(isPast, `a way on from step ${n + 1}`).toBe(true);
	}

	/** Stands at a step. */
	async at(n: number, total: number) {
		const track = trackIn(this.#page);
		await expect(track).toHaveAttribute('data-step', String(n + 1));
		await expect(track.locator('i')).toHaveCount(total);
	}
}

/** Runs in the page: fifteen times as quick as touching from outside, and a walk has hundreds of touches. */
async function touchUntilPast({ names, step }: { names: string[]; step: number }) {
	const isPast = () => {
		const track = document.querySelector('main.lesson [data-step]');
		return track?.getAttribute('data-step') !== String(step);
	};
	const nameOf = (button: Element) =>
		button.getAttribute('aria-label') ?? button.textContent?.trim();
	for (let touch = 0; touch < 40 && !isPast(); touch++) {
		const buttons = [
			...document.querySelectorAll<HTMLElement>('main.lesson button:not([disabled])')
		];
		const ways = names.map((name) => buttons.find((button) => nameOf(button) === name));
		ways.find((way) => way !== undefined)?.click();
		await new Promise((done) => requestAnimationFrame(done));
	}
	return isPast();
}
