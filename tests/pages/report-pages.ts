import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/lib/domain/content/language.ts';
import { put } from '../fixtures/rows.ts';
import { usedClub, type UsedClub } from '../fixtures/used-club.ts';
import { Visitor } from './visitor.ts';

/** A table as somebody reads it: its title, its cells row by row, and the sentences beneath it. */
export interface ReadTable {
	title: string;
	rows: string[][];
	notes: string[];
}

/** A report as somebody reads it: what it says of itself (which site, which day, for whom), and its tables. */
export interface ReadReport {
	heading: string;
	tables: ReadTable[];
}

/** A facilitator in front of the reports of a club that has worked for ten weeks. */
export class ReportPages {
	readonly page: Page;
	readonly visitor: Visitor;
	readonly club: UsedClub;

	private constructor(page: Page, language: Language) {
		this.page = page;
		this.visitor = new Visitor(page, language);
		this.club = usedClub();
	}

	static async open(page: Page, language: Language): Promise<ReportPages> {
		// The place of the system’s dialog is the folder for downloads.
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
		const reports = new ReportPages(page, language);
		await reports.visitor.enterDoor();
		for (const [table, rows] of Object.entries(reports.club)) await put(page, table, rows);
		await reports.visitor.go('/club');
		await reports.visitor.setPin('246810');
		return reports;
	}

	async go(name: 'progress' | 'coming' | 'report') {
		await this.visitor.go(`/club/${name}`);
		await this.page.locator('main table').first().waitFor();
		// The words of what many believe come last.
		const believed = this.page.getByRole('region', { name: this.visitor.t('report.belief.title') });
		if (name === 'report') await believed.waitFor();
	}

	/** All that can be read of the report, also of a list of which only the beginning was drawn. */
	async shown(): Promise<ReadReport> {
		const more = this.page.locator('main .sheet button');
		while ((await more.count()) > 0) await more.first().click();
		return this.#seen();
	}

	async tables(): Promise<ReadTable[]> {
		return (await this.shown()).tables;
	}

	async heading(): Promise<string> {
		return (await this.shown()).heading;
	}

	/** The same on paper, when the browser prints. */
	async printed(): Promise<ReadReport> {
		await this.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await this.page.emulateMedia({ media: 'print' });
		await this.page.locator('main .sheet table').first().waitFor();
		const seen = await this.#seen();
		await this.page.emulateMedia({ media: 'screen' });
		return seen;
	}

	/** What is said on the screen beside the report, and stands neither on paper nor in a file. */
	aside(): Promise<string[]> {
		const beside = this.page.locator('main > section:not(.sheet) :is(h2, p, li, th, td)');
		return beside.allInnerTexts();
	}

	#seen(): Promise<ReadReport> {
		return this.page.locator('main').evaluate((main) => {
			const isSeen = (one: Element) =>
				one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
			const text = (one: Element) =>
				isSeen(one) ? (one.textContent ?? '').trim() : 'not to be seen';
			const titleOf = (table: Element) => {
				const caption = table.querySelector('caption');
				return caption ? text(caption) : (table.parentElement?.getAttribute('aria-label') ?? '');
			};
			const rowsOf = (table: Element) =>
				[...table.querySelectorAll('tr')].map((row) =>
					// Dots beside the numbers, which say the same.
					[...row.querySelectorAll('th, td')].filter((one) => !one.matches('.bar')).map(text)
				);
			const heading: string[] = [];
			const tables: ReadTable[] = [];
			for (const one of main.querySelectorAll('.sheet > *, :scope > :not(.sheet) table')) {
				const table = one.matches('table') ? one : one.querySelector('table');
				if (table && isSeen(table))
					tables.push({ title: titleOf(table), rows: rowsOf(table), notes: [] });
				// What marks mean is said in words in a file.
				else if (isSeen(one) && !one.matches('.key'))
					(tables.at(-1)?.notes ?? heading).push(text(one));
			}
			return { heading: heading.join('\n'), tables };
		});
	}

	/** Touches a button and gives what was saved. */
	async saved(key: string): Promise<{ name: string; bytes: Buffer }> {
		const [download] = await Promise.all([
			this.page.waitForEvent('download'),
			this.visitor.button(key).click()
		]);
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	}
}
