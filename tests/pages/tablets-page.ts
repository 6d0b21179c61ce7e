import { expect } from '@playwright/test';
import type { Browser, BrowserContext, Download, FileChooser, Page } from '@playwright/test';
import { rows } from '../fixtures/rows.ts';
import { Visitor } from './visitor.ts';

/** Puts a canvas in the place of the camera; `film` draws on it what the camera is held to. */
function fakeCamera() {
	// The place of the system’s dialog is the folder for downloads.
	Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [800, 600];
	const context = canvas.getContext('2d');
	const film = async (picture: string) => {
		const image = new Image();
		image.src = picture;
		await image.decode();
		context?.fillRect(0, 0, 800, 600);
		context?.drawImage(image, 150, 50, 500, 500);
	};
	Object.assign(globalThis, { film });
	if (!navigator.mediaDevices) return;
	navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(30));
}

/** A facilitator with one tablet, on the page where tablets are brought together. */
export class TabletsPage {
	readonly page: Page;
	readonly visitor: Visitor;
	/** The code that this tablet gave to be printed. */
	recoveryCode = '';
	#context: BrowserContext;

	private constructor(context: BrowserContext, page: Page) {
		this.#context = context;
		this.page = page;
		this.visitor = new Visitor(page, 'en');
	}

	/** A new tablet with a PIN, on the page of the tablets; `prepare` comes before its first page. */
	static async open(
		browser: Browser,
		baseURL: string | undefined,
		prepare: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve()
	): Promise<TabletsPage> {
		const context = await browser.newContext({
			...(baseURL ? { baseURL } : {}),
			serviceWorkers: 'block',
			reducedMotion: 'reduce'
		});
		// tsx names inner functions through a helper that the page does not have.
		await context.addInitScript('globalThis.__name = (named) => named');
		await context.addInitScript(fakeCamera);
		await prepare(context);
		const tablets = new TabletsPage(context, await context.newPage());
		await tablets.#comeIn();
		return tablets;
	}

	close(): Promise<void> {
		return this.#context.close();
	}

	button(key: string) {
		return this.visitor.button(`adult.transfer.${key}`);
	}

	heading(key: string) {
		return this.page.getByRole('heading', { name: this.words(key) });
	}

	words(key: string): string {
		return this.visitor.t(`adult.transfer.${key}`);
	}

	/** Writes a file by one of the buttons that do; the screen asks then whether it is in a safe place. */
	async saves(key: 'save' | 'backup'): Promise<Download> {
		const downloading = this.page.waitForEvent('download');
		await this.button(key).click();
		return downloading;
	}

	/** Chooses a file at one of the buttons that ask for one. */
	async opens(key: 'open' | 'first.restore', file: Parameters<FileChooser['setFiles']>[0]) {
		const choosing = this.page.waitForEvent('filechooser');
		await this.button(key).click();
		await (await choosing).setFiles(file);
	}

	/** Comes into the club of another tablet by its backup. */
	async joinsBy(backup: string, code: string) {
		await this.opens('first.restore', backup);
		await this.page.getByRole('textbox').fill(code);
		await this.button('code.open').click();
		await this.done();
	}

	/** Ends what was shown. */
	done(): Promise<void> {
		const done = this.page.locator('main').getByRole('button', { name: this.words('done') });
		return done.last().click();
	}

	/** The colour by which this tablet is told from the others. */
	async colour(): Promise<unknown> {
		const peers = await rows(this.page, 'transfers');
		const self = peers.find(({ id }) => id === 'self')?.transfer;
		return (self as { colour?: string } | undefined)?.colour;
	}

	/** The short code that opens an invitation. */
	async shortCode(): Promise<string> {
		return (await this.page.locator('p.code bdi').textContent()) ?? '';
	}

	/** Puts children on the wall. */
	async makeTiles(count: number): Promise<void> {
		await this.visitor.go('/club/children');
		await this.page.getByLabel(this.visitor.t('adult.tiles.count')).fill(String(count));
		await this.visitor.button('adult.tiles.make').click();
		await expect(this.page.locator('.sheet ul > li')).toHaveCount(count);
	}

	/** Holds the camera of this tablet to the screen of another one, until that has come true. */
	async filmsUntil(other: TabletsPage, isDone: () => Promise<boolean>): Promise<void> {
		const canvas = other.page.locator('main canvas').first();
		await expect(async () => {
			const picture = await canvas.evaluate((code: HTMLCanvasElement) => {
				// Enlarged as the screen does it: each field stays sharp.
				const shown = document.createElement('canvas');
				[shown.width, shown.height] = [code.width * 6, code.height * 6];
				const context = shown.getContext('2d');
				if (context) context.imageSmoothingEnabled = false;
				context?.drawImage(code, 0, 0, shown.width, shown.height);
				return shown.toDataURL();
			});
			await this.page.evaluate(
				(shot) => (globalThis as unknown as { film: (shot: string) => Promise<void> }).film(shot),
				picture
			);
			expect(await isDone()).toBe(true);
		}).toPass({ intervals: [60], timeout: 60_000 });
	}

	async #comeIn() {
		await this.visitor.enterDoor();
		await this.visitor.go('/club');
		await this.#setUp('246810');
		await this.page.getByRole('heading', { name: this.words('title') }).waitFor();
	}

	/** A tablet whose site is told by another one: only a PIN, and the code to be printed. */
	async #setUp(pin: string) {
		await this.visitor.button('club.setup.other').click();
		for (const asked of ['adult.pin.new', 'adult.pin.again']) {
			await this.page.getByRole('heading', { name: this.visitor.t(asked) }).waitFor();
			await this.page.keyboard.type(pin);
			await this.visitor.button('adult.pin.done').click();
		}
		const done = this.visitor.button('adult.recovery.done');
		await done.waitFor();
		const shown = await this.page.locator('main').innerText();
		this.recoveryCode = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(shown)?.[0] ?? '';
		await done.click();
	}
}
