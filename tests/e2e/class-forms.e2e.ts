import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
	builtLessons,
	gallery,
	lessonIn,
	longestSteps,
	serveInstead
} from '../fixtures/gallery-lesson.ts';
import { put } from '../fixtures/rows.ts';
import { heardOn, watchSound } from '../fixtures/sound-watch.ts';
import type { Language } from '../../src/lib/domain/content/language.ts';
import type { StepOf } from '../../src/lib/domain/content/step.ts';
import { axeProblems } from '../pages/axe.ts';
import { ClassPage } from '../pages/class-page.ts';
import { unfit } from '../pages/unfit.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });
test.slow();

const SIZES = [
	[1920, 1080],
	[1024, 768],
	[3840, 2160]
] as const;
/** The longest words are in Kazakh; the colours that axe looks at, and a large screen, are no matter of words. */
const CLASSES = [
	{ language: 'kk', second: 'ug', sizes: SIZES.slice(0, 2), axe: false },
	{ language: 'ug', second: 'zh', sizes: SIZES, axe: true },
	// The others written large: on the narrow picture alone, where there is least room.
	{ language: 'zh', second: 'en', sizes: SIZES.slice(1, 2), axe: false },
	{ language: 'en', second: 'kk', sizes: SIZES.slice(1, 2), axe: false }
] as const;
type Looked = Pick<(typeof CLASSES)[number], 'sizes' | 'axe'>;

/** What is wrong with the picture as it stands: at each size what does not fit, and what axe finds. */
async function problemsOf(page: Page, name: string, { sizes, axe }: Looked): Promise<string[]> {
	const problems: string[] = [];
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height });
		const found = await unfit(page);
		problems.push(...found.map((one) => `${name}, ${width}×${height}: ${one}`));
	}
	await page.setViewportSize({ width: 1920, height: 1080 });
	if (!axe) return problems;
	return [...problems, ...(await axeProblems(page)).map((one) => `${name}: ${one}`)];
}

/** The class at the first of a row of steps, in two languages. */
async function present(page: Page, language: Language, second: Language) {
	const { host, kinds } = await longestSteps(page, page.request, [language, second]);
	const teacher = new Visitor(page, language);
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none', second } }]);
	await page.goto(`/present/${host}`);
	const room = new ClassPage(page);
	await expect(room.projector).toBeVisible();
	return { room, kinds };
}

/** Items of a check are looked at with their verdicts, as a class leaves it. */
async function marks(page: Page, count: number) {
	for (let n = 1; n <= count; n++) await page.keyboard.press(String(n));
	await expect(page.locator('.slide[role=main] [data-mark="ok"]')).toHaveCount(count);
}

for (const { language, second, ...looked } of CLASSES) {
	const also = looked.axe ? ', and axe finds nothing' : '';
	test(`each kind of step in its class form fits and reads from the last row${also} (${language})`, async ({
		page
	}) => {
		const { room, kinds } = await present(page, language, second);
		const problems: string[] = [];
		const seen = new Map<string, number>();
		for (let press = 0; press < 250; press++) {
			const place = await room.place();
			const kind = kinds[Number(place.replace('look-', '')) - 1] ?? '';
			const before = seen.get(place) ?? 0;
			seen.set(place, before + 1);
			if (kind === 'checklist')
				await marks(page, await page.locator('.slide[role=main] li').count());
			// As it is asked, as it is answered; and every place that is found in a picture.
			if (before < 2 || kind === 'hotspot')
				problems.push(...(await problemsOf(page, `${place} ${kind} ${before + 1}`, looked)));
			if (place === 'end') break;
			await page.keyboard.press('PageDown');
			await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
		}
		expect(kinds).toHaveLength(30);
		expect(seen.size).toBeGreaterThan(kinds.length + 6);
		expect(problems).toEqual([]);
	});
}

/** A lesson with pairs to find, and with things to put in order. */
const CARDS = 'feelings-and-calm.l.1';

/** A class at one step of a real lesson, whose voice has been listened to since it opened. */
async function presentOne(page: Page, language: Language, type: 'match' | 'order') {
	const real = lessonIn(await builtLessons(page.request, language), CARDS);
	const steps = real.steps.filter((step) => step.type === type).slice(0, 1);
	await serveInstead(page, page.request, gallery(real, steps));
	await watchSound(page);
	const teacher = new Visitor(page, language);
	await teacher.enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none' } }]);
	await page.goto(`/present/${CARDS}`);
	const room = new ClassPage(page);
	const cards = room.projector.locator('ol li p');
	const heard = async () => (await heardOn(page)).started;
	return { teacher, room, steps, cards, heard };
}

for (const language of ['en', 'ug'] as const) {
	test(`a class finds the partner with the other half: it sees and hears both halves apart, and then each with its own (${language})`, async ({
		page
	}) => {
		const { teacher, room, steps, cards, heard } = await presentOne(page, language, 'match');
		const { ask, pairs } = steps[0] as StepOf<'match'>;
		const halves = [pairs.map(({ a }) => a.t), pairs.map(({ b }) => b.t)] as const;
		await room.goOnTo('look-1');
		await expect(room.projector.getByRole('heading', { name: ask })).toBeVisible();
		await expect(room.projector).toContainText(teacher.t('class.form.partners'));
		const seen = await cards.allInnerTexts();
		const [left, right] = [seen.slice(0, pairs.length), seen.slice(pairs.length)];
		expect(left.toSorted()).toEqual(halves[0].toSorted());
		expect(right.toSorted()).toEqual(halves[1].toSorted());
		for (const { a, b } of pairs) expect(left.indexOf(a.t)).not.toBe(right.indexOf(b.t));
		// The question, and each half once.
		await expect.poll(heard).toBeGreaterThanOrEqual(1 + 2 * pairs.length);
		await page.keyboard.press('PageDown');
		await expect.poll(() => cards.allInnerTexts()).toEqual(halves.flat());
		await expect(room.projector).not.toContainText(teacher.t('class.form.partners'));
	});

	test(`a class stands in line: it sees and hears the cards in no order, and then in the right one (${language})`, async ({
		page
	}) => {
		const { teacher, room, steps, cards, heard } = await presentOne(page, language, 'order');
		const { ask, items } = steps[0] as StepOf<'order'>;
		const right = items.map(({ t }) => t);
		await room.goOnTo('look-1');
		await expect(room.projector.getByRole('heading', { name: ask })).toBeVisible();
		await expect(room.projector).toContainText(teacher.t('class.form.line'));
		const seen = await cards.allInnerTexts();
		expect(seen.toSorted()).toEqual(right.toSorted());
		expect(seen).not.toEqual(right);
		await expect(room.projector.locator('b.num')).toHaveCount(0);
		await expect.poll(heard).toBeGreaterThanOrEqual(1 + items.length);
		await page.keyboard.press('PageDown');
		await expect.poll(() => cards.allInnerTexts()).toEqual(right);
		await expect(room.projector.locator('b.num')).toHaveText(items.map((_, n) => String(n + 1)));
		await expect(room.projector).not.toContainText(teacher.t('class.form.line'));
	});
}

test('places that lie close together are all numbered legibly, on an old projector, too', async ({
	page
}) => {
	const lessons = await builtLessons(page.request, 'en');
	const steps = lessons.flatMap((lesson) => lesson.steps.filter(({ type }) => type === 'hotspot'));
	await serveInstead(page, page.request, gallery(lessonIn(lessons, CARDS), steps));
	await page.setViewportSize({ width: 1024, height: 768 });
	await new Visitor(page, 'en').enterDoor();
	await put(page, 'settings', [{ key: 'class', value: { notes: 'none' } }]);
	await page.goto(`/present/${CARDS}`);
	const room = new ClassPage(page);
	const problems: string[] = [];
	for (const n of steps.keys()) {
		await room.goOnTo(`look-${n + 1}`);
		const spots = room.projector.locator('.spot');
		for (let spot = 1; spot <= (await spots.count()); spot++) await page.keyboard.press(`${spot}`);
		await expect(room.projector.locator('.spot b')).toHaveCount(await spots.count());
		problems.push(...(await unfit(page)).map((one) => `${n + 1}: ${one}`));
	}
	expect(problems).toEqual([]);
});
