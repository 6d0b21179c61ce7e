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

	/** All tables on the screen that have a title. */
	tables(): Promise<ReadTable[]> {
		return this.page.locator('main table:has(caption)').evaluateAll((all) =>
			all.map((table) => {
				const text = (cell: Element) => (cell.textContent ?? '').trim();
				const rows = [...table.querySelectorAll('tr')].map((row) =>
					[...row.querySelectorAll('th, td')].filter((one) => !one.matches('.bar')).map(text)
				);
				return { title: text(table.querySelector('caption') as Element), rows };
			})
		);
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
