import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Band } from '../../src/lib/domain/content/language.ts';
import { shownSteps } from '../fixtures/gallery-lesson.ts';
import { GalleryWalk } from '../pages/gallery-walk.ts';
import { CLUB, OUTSIDE, WALL, inside } from '../pages/screens.ts';
import { SELDOM } from '../pages/seldom-screens.ts';
import { shapeProblems } from '../pages/shape-problems.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const SIZES = [
	[1280, 800],
	[1024, 600],
	[800, 1280],
	[360, 740]
] as const;
const PHONE = 480;
/** Smallest controls by age (design/ui.md §3.4); on a phone 52 px for everybody who learns. */
const TARGETS = { l: 64, m: 48, o: 44, a: 44 } satisfies Record<Band, number>;

/** Looks at a screen in every size, and collects what does not fit. */
function measurer(page: Page) {
	const problems: string[] = [];
	const look = async (name: string, band: Band) => {
		for (const [width, height] of SIZES) {
			await page.setViewportSize({ width, height });
			const target = width > PHONE || band === 'a' ? TARGETS[band] : 52;
			const found = await shapeProblems(page, target);
			problems.push(...found.map((problem) => `${name}, ${width}×${height}: ${problem}`));
		}
		await page.setViewportSize({ width: 1280, height: 800 });
	};
	return { problems, look };
}

for (const language of ['en', 'ug'] as const) {
	test(`every screen fits on every tablet and telephone (${language})`, async ({ page }) => {
		const visitor = new Visitor(page, language);
		const { problems, look } = measurer(page);
		await visitor.enterDoor();
		for (const stop of OUTSIDE) {
			await stop.open(visitor);
			await look(stop.name, stop.band);
		}
		for (const band of ['l', 'm', 'o'] as const) {
			await visitor.comeAsGuest(band);
			for (const stop of inside(band)) {
				await stop.open(visitor);
				await look(stop.name, stop.band);
			}
		}
		for (const stop of WALL) {
			await stop.open(visitor);
			await look(stop.name, stop.band);
		}
		for (const stop of CLUB) {
			await stop.open(visitor);
			await look(stop.name, stop.band);
		}
		expect(problems).toEqual([]);
	});

	// The longest words and the other direction in each age; English once.
	for (const band of language === 'ug' ? (['l', 'm', 'o'] as const) : (['m'] as const)) {
		test(`every kind of step fits (${language}, ${band})`, async ({ page, request }) => {
			const visitor = new Visitor(page, language);
			const { problems, look } = measurer(page);
			const { host, kinds } = await shownSteps(page, request, language, band);
			await visitor.enterDoor();
			await visitor.comeAsGuest(band);
			await visitor.openLesson(host);
			await new GalleryWalk(visitor).through(kinds, (name) => look(name, band));
			expect(problems).toEqual([]);
		});
	}
}

for (const language of ['en', 'ug'] as const) {
	test(`screens that come about seldom fit (${language})`, async ({ page }) => {
		const visitor = new Visitor(page, language);
		const { problems, look } = measurer(page);
		await visitor.enterDoor();
		for (const stop of SELDOM) {
			await stop.open(visitor);
			await look(stop.name, stop.band);
		}
		expect(problems).toEqual([]);
	});
}
