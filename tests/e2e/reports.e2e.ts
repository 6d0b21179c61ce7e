import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { specifiedStatement } from '../fixtures/xapi-schema.ts';
import { setting } from '../fixtures/rows.ts';
import { axeProblems } from '../pages/axe.ts';
import { ReportPages, type ReadTable } from '../pages/report-pages.ts';
import { readCsv, readXlsx, shownIn } from '../pages/spreadsheet.ts';

test.use({ serviceWorkers: 'block', actionTimeout: 10_000 });

/** A comma-separated file has the tables one below the other, each under its title. */
function blocksIn(lines: readonly string[][]): string[][][] {
	const blocks: string[][][] = [[]];
	for (const line of lines) {
		if (line.join('') === '') blocks.push([]);
		else blocks.at(-1)?.push(line);
	}
	return blocks.filter((block) => block.length > 0);
}

/** A table as the lines that a file has of it: its title, its rows, and what is said beneath them. */
function linesOf({ title, rows, notes }: ReadTable): string[][] {
	return [[title], ...rows, ...notes.map((note) => [note])];
}

/** Reads a report on the screen, and holds it word by word against paper, CSV and XLSX. */
async function sameEverywhere(
	reports: ReportPages,
	audience: 'club' | 'office' = 'club',
	chosen = ''
): Promise<ReadTable[]> {
	const { heading, tables } = await reports.shown();
	expect(await reports.printed()).toEqual({ heading, tables });
	const csv = await reports.saved('report.csv');
	const whom = audience === 'club' ? 'yol-club-only' : 'yol-office';
	const name = new RegExp(
		`^${whom}-UR-C01-\\d{4}-\\d\\d-\\d\\d(-progress|-coming)?${chosen}\\.(csv|xlsx)$`
	);
	expect(csv.name).toMatch(name);
	expect(csv.bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
	const lines = tables.map(linesOf);
	expect(blocksIn(readCsv(csv.bytes.toString('utf8')))).toEqual([[[heading]], ...lines]);
	const xlsx = await reports.saved('report.xlsx');
	expect(xlsx.name).toMatch(name);
	const sheets = readXlsx(xlsx.bytes);
	expect(sheets.map(shownIn)).toEqual(lines.map((table) => [[heading], ...table]));
	// Some signs may not stand in the name of a sheet, and it is short.
	expect(sheets.map(({ title }) => title)).toEqual(
		tables.map(({ title }) => title.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31))
	);
	const isFromRight = ['ug', 'kk'].includes(reports.visitor.language);
	expect(sheets.every(({ rightToLeft }) => rightToLeft === isFromRight)).toBe(true);
	return tables;
}

for (const language of ['en', 'ug', 'kk', 'zh'] as const) {
	test(`the screen, the paper, the CSV and the XLSX say the same (${language})`, async ({
		page
	}) => {
		const reports = await ReportPages.open(page, language);
		await reports.go('report');
		for (const audience of ['club', 'office'] as const) {
			await page.locator(`input[value="${audience}"]`).check();
			expect(await reports.heading()).toContain(reports.visitor.t(`report.${audience}`));
			const tables = await sameEverywhere(reports, audience);
			const notesOf = (name: string) =>
				tables.find(({ title }) => title === reports.visitor.t(`report.${name}`))?.notes;
			expect(notesOf('table.change')).toEqual([reports.visitor.t('report.note.after')]);
			const ofBeliefs =
				audience === 'club' ? [reports.visitor.t('report.note.beliefs')] : undefined;
			expect(notesOf('belief.title')).toEqual(ofBeliefs);
			expect(await axeProblems(page)).toEqual([]);
		}
		await reports.go('coming');
		const [weeks] = await sameEverywhere(reports);
		expect(weeks?.notes).toEqual([reports.visitor.t('report.note.meetings')]);
	});

	test(`progress shows who has done what, and who left what half done (${language})`, async ({
		page
	}) => {
		const reports = await ReportPages.open(page, language);
		const { profiles, tallies } = reports.club;
		await reports.go('progress');
		const rows = page.locator('main table').first().locator('tbody tr');
		await expect(rows).toHaveCount(profiles.length);
		const counts = await rows.locator('td.num').allTextContents();
		const done = profiles.map(
			({ id }) => tallies.filter((one) => one.learner === id && one.state === 'done').length
		);
		expect(counts.map((text) => Number(text.split('/')[0]))).toEqual(done);
		const [, waiting] = await sameEverywhere(reports);
		const left = tallies.filter(({ state }) => state === 'begun');
		expect(waiting?.title).toBe(reports.visitor.t('report.stuck.title'));
		expect(waiting?.rows.slice(1)).toHaveLength(left.length);
		expect(waiting?.notes).toEqual([reports.visitor.t('report.note.quiet')]);
		expect(await axeProblems(page)).toEqual([]);
		await page.getByLabel(reports.visitor.t('report.filter.group')).selectOption('pear');
		await expect(rows).toHaveCount(12);
	});
}

/** The screens whose code a page asks for from now on. */
function screensAsked(page: Page): Set<string> {
	const asked = new Set<string>();
	page.on('request', (request) => {
		if (request.url().includes('/nodes/')) asked.add(new URL(request.url()).pathname);
	});
	return asked;
}

test('the code of the reports is here before anybody asks for one', async ({
	page,
	browser,
	baseURL
}) => {
	const wanted = screensAsked(page);
	const first = await ReportPages.open(page, 'en');
	for (const name of ['progress', 'coming', 'report'] as const) await first.go(name);
	const other = await browser.newPage({ ...(baseURL && { baseURL }), serviceWorkers: 'block' });
	const here = screensAsked(other);
	await ReportPages.open(other, 'en');
	await expect.poll(() => [...wanted].filter((screen) => !here.has(screen))).toEqual([]);
	await other.close();
});

test('paper and files of some children say which ones they are, and that they stay in the club', async ({
	page
}) => {
	const reports = await ReportPages.open(page, 'en');
	const { t } = reports.visitor;
	for (const name of ['progress', 'coming', 'report'] as const) {
		await reports.go(name);
		await page.getByLabel(t('report.filter.group')).selectOption('pear');
		await page.getByLabel(t('club.child.sex')).selectOption('girl');
		expect(await reports.heading()).toMatch(
			new RegExp(`${t('tile.group.pear')}.*${t('club.child.girl')}.*${t('report.club')}`)
		);
		await sameEverywhere(reports, 'club', '-pear-girl');
	}
	const reach = (await reports.tables()).find(({ title }) => title === t('report.table.reach'));
	expect(reach?.rows.map((row) => row[1])).toEqual([t('report.column.n'), '6', '0', '0']);
});

test('all who left a lesson half done are on paper, also while the screen shows only the first of them', async ({
	page
}) => {
	const reports = await ReportPages.open(page, 'en');
	const left = reports.club.tallies.filter(({ state }) => state === 'begun');
	await reports.go('progress');
	const rows = page.locator('main table').nth(1).locator('tbody tr');
	expect(await rows.count()).toBeLessThan(left.length);
	const [, waiting] = (await reports.printed()).tables;
	expect(waiting?.rows.slice(1)).toHaveLength(left.length);
});

test('beside a report stand only means to carry it out, and who stays away, which says that it is on no paper', async ({
	page
}) => {
	const reports = await ReportPages.open(page, 'en');
	const words = (...keys: string[]) => keys.map((key) => reports.visitor.t(key));
	await reports.go('progress');
	expect(await reports.aside()).toEqual([]);
	await reports.go('report');
	const beside = words('report.same', 'report.xapi.title', 'report.xapi.text');
	expect(await reports.aside()).toEqual(beside);
	await reports.go('coming');
	const [title, text, ...who] = await reports.aside();
	expect([title, text]).toEqual(words('club.coming.away', 'club.coming.text'));
	expect(who.length).toBeGreaterThan(0);
});

test('a report for the office that the browser prints by itself is guarded like one that is printed here', async ({
	page
}) => {
	const reports = await ReportPages.open(page, 'en');
	const told = () => setting(page, 'exported');
	await reports.go('report');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.locator('input[value="office"]').check();
	expect(await told()).toBeUndefined();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect.poll(told).toMatchObject([{ turn: 1 }]);
});

test('the office sees no small number and no share of a small club', async ({ page }) => {
	const reports = await ReportPages.open(page, 'en');
	await reports.go('report');
	await page.locator('input[value="office"]').check();
	const change = (await reports.tables()).find(
		({ title }) => title === reports.visitor.t('report.table.change')
	);
	const cells = change?.rows.slice(1).flatMap((row) => row.slice(1)) ?? [];
	expect(cells.filter((cell) => /^[1-9]$/.test(cell) || cell.includes('%'))).toEqual([]);
	expect(cells.length).toBeGreaterThan(0);
});

test('statements are a file for the club alone, as the specification has them', async ({
	page
}) => {
	const reports = await ReportPages.open(page, 'ug');
	await reports.go('report');
	const { name, bytes } = await reports.saved('report.xapi.save');
	expect(name).toMatch(/^yol-club-only-xapi-\d{4}-\d\d-\d\d\.json$/);
	const statements = v.parse(v.array(specifiedStatement), JSON.parse(bytes.toString('utf8')));
	expect(statements.length).toBeGreaterThan(100);
	expect(bytes.toString('utf8')).not.toContain('child-');
	await page.evaluate(() => {
		const stickIsLocked = () => Promise.reject(new DOMException('', 'NoModificationAllowedError'));
		const showSaveFilePicker = () => Promise.resolve({ createWritable: stickIsLocked });
		Object.assign(globalThis, { showSaveFilePicker });
	});
	await reports.visitor.button('report.xapi.save').click();
	const unwritten = reports.visitor.t('adult.transfer.refused.unwritable');
	await expect(page.getByRole('alert')).toHaveText(unwritten);
	await page.locator('input[value="office"]').check();
	await expect(reports.visitor.button('report.xapi.save')).toHaveCount(0);
});

test('what many believe is said in the words of the lesson, and never of a few answers', async ({
	page
}) => {
	const reports = await ReportPages.open(page, 'en');
	await reports.go('report');
	const table = page.locator('main table', { hasText: reports.visitor.t('report.belief.title') });
	await expect(table.locator('tbody tr')).toHaveCount(2);
	await expect(table.locator('tbody tr').first()).toContainText('9 of 22 (41 %)');
	await expect(table.locator('tbody tr').nth(1)).toContainText('6 of 21 (29 %)');
	await page.getByLabel(reports.visitor.t('report.filter.group')).selectOption('pear');
	await expect(table).toHaveCount(0);
});

for (const language of ['en', 'ug'] as const) {
	test(`who stays away is on the screen alone, with the step that comes next (${language})`, async ({
		page
	}) => {
		const reports = await ReportPages.open(page, language);
		const { visitor } = reports;
		await reports.go('coming');
		const [first] = reports.club.profiles;
		const name = visitor.tileName(first?.tile ?? '');
		const away = page.locator('main li', { hasText: name });
		await expect(away).toContainText(visitor.t('club.ladder.how.message'));
		expect(await axeProblems(page)).toEqual([]);
		await away.getByRole('button').click();
		await away.getByRole('button', { name: visitor.t('club.ladder.sure') }).click();
		await expect(away).toContainText(visitor.t('club.ladder.how.visit'));
		await away.getByRole('button', { name: visitor.t('club.ladder.back') }).click();
		await away.getByRole('button', { name: visitor.t('club.ladder.notdone') }).click();
		await expect(away).toContainText(visitor.t('club.ladder.how.message'));
		const [weeks] = await sameEverywhere(reports);
		const sessions = reports.club.sessions.filter(({ kind }) => kind === 'club');
		const marks = sessions.flatMap((one) =>
			'attendance' in one ? Object.values(one.attendance) : []
		);
		const sums = [1, 2, 3, 4, 5].map((column) =>
			(weeks?.rows.slice(1) ?? []).reduce((sum, row) => sum + Number(row[column]), 0)
		);
		const kinds = ['present', 'late', 'absent-told', 'absent-unknown', 'travelling'];
		expect(sums).toEqual(kinds.map((kind) => marks.filter((mark) => mark === kind).length));
		await reports.go('report');
		const csv = await reports.saved('report.csv');
		expect(csv.bytes.toString('utf8')).not.toContain(name);
		await page.emulateMedia({ media: 'print' });
		await visitor.go('/club/coming');
		await expect(page.locator('main table')).toBeVisible();
		await expect(page.locator('main li').first()).toBeHidden();
	});
}

for (const language of ['en', 'ug'] as const) {
	test(`the whole table of progress is seen on a tablet (${language})`, async ({ page }) => {
		const reports = await ReportPages.open(page, language);
		await reports.go('progress');
		const [wide, shown] = await page
			.locator('main .table')
			.first()
			.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
		expect(wide).toBe(shown);
	});

	test(`no report is wider than a phone, also after the tablet was turned (${language})`, async ({
		page
	}) => {
		const reports = await ReportPages.open(page, language);
		for (const name of ['progress', 'coming', 'report'] as const) {
			await page.setViewportSize({ width: 1280, height: 800 });
			await reports.go(name);
			await page.setViewportSize({ width: 360, height: 740 });
			await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
			await expect(page.locator('nav [aria-current="page"]')).toBeInViewport({ ratio: 1 });
		}
	});
}
