import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/lib/domain/content/language.ts';
import { put } from '../fixtures/rows.ts';
import { usedClub, type UsedClub } from '../fixtures/used-club.ts';
import { Visitor } from './visitor.ts';

/** A table as somebody reads it: its title, and its cells row by row. */
export interface ReadTable {
	title: string;
	rows: string[][];
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

	/** All tables that can be seen; of one that has no title of its own that of its frame. */
	tables(): Promise<ReadTable[]> {
		return this.page.locator('main table').evaluateAll((all) =>
			all
				.filter((table) => table.checkVisibility({ visibilityProperty: true }))
				.map((table) => {
					const text = (cell: Element) =>
						cell.checkVisibility({ visibilityProperty: true, opacityProperty: true })
							? (cell.textContent ?? '').trim()
							: 'not to be seen';
					const rows = [...table.querySelectorAll('tr')].map((row) =>
						[...row.querySelectorAll('th, td')].filter((one) => !one.matches('.bar')).map(text)
					);
					const caption = table.querySelector('caption');
					const frame = table.parentElement?.getAttribute('aria-label') ?? '';
					return { title: caption ? text(caption) : frame, rows };
				})
		);
	}

	/** What stands above the tables: which site, which day, for whom. */
	async heading(): Promise<string> {
		const line = this.page.locator('main .sheet p', { hasText: 'UR-C01' });
		return (await line.first().innerText()).trim();
	}

	/** The same on paper. */
	async printed(): Promise<{ heading: string; tables: ReadTable[] }> {
		await this.page.emulateMedia({ media: 'print' });
		await this.page.locator('main .sheet table').first().waitFor();
		const [heading, tables] = [await this.heading(), await this.tables()];
		await this.page.emulateMedia({ media: 'screen' });
		return { heading, tables };
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
