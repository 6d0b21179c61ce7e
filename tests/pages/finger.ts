import type { CDPSession, Locator, Page } from '@playwright/test';

/** Between the halves of a double tap, in milliseconds. */
const DOUBLE = 120;

/** A finger on the glass that touches twice by habit. Other touches are Playwright’s, whose mouse never double-clicks by itself. */
export class Finger {
	#cdp: CDPSession;
	#at = 0;
	#x = 0;
	#y = 0;

	constructor(cdp: CDPSession) {
		this.#cdp = cdp;
	}

	static async over(page: Page): Promise<Finger> {
		return new Finger(await page.context().newCDPSession(page));
	}

	/** The first half: touches the middle of something. */
	async touch(what: Locator) {
		await what.click({ trial: true });
		const box = await what.boundingBox();
		if (!box) throw new Error('nothing to touch');
		this.#x = box.x + box.width / 2;
		this.#y = box.y + box.height / 2;
		this.#at = Date.now();
		await this.#comesDown();
	}

	/** The other half: the same place, whatever is there by now. The page hears of it late, as on a busy tablet. */
	async again() {
		this.#at += DOUBLE;
		await this.#comesDown();
	}

	async touchTwice(what: Locator) {
		await this.touch(what);
		await this.again();
	}

	/** Goes along the middle of something, by so many pixels to the right, or to the left where they are below 0. */
	async swipe(over: Locator, by: number) {
		const box = await over.boundingBox();
		if (!box) throw new Error('nothing to swipe over');
		const [x, y] = [box.x + (box.width - by) / 2, box.y + box.height / 2];
		const at = Date.now();
		await this.#send('touchStart', [{ x, y }], at);
		await this.#send('touchMove', [{ x: x + by / 2, y }], at + 60);
		await this.#send('touchMove', [{ x: x + by, y }], at + 120);
		await this.#send('touchEnd', [], at + 150);
	}

	async #comesDown() {
		await this.#send('touchStart', [{ x: this.#x, y: this.#y }], this.#at);
		await this.#send('touchEnd', [], this.#at + 30);
	}

	async #send(
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		touchPoints: { x: number; y: number }[],
		at: number
	) {
		const timestamp = at / 1_000;
		await this.#cdp.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
	}
}
