import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { BANDS, LANGUAGES } from '../../src/lib/domain/content/language.ts';
import type { Band, Language } from '../../src/lib/domain/content/language.ts';
import {
	builtLessons,
	gallery,
	lessonIn,
	serveInstead,
	shownSteps
} from '../fixtures/gallery-lesson.ts';
import { GalleryWalk } from '../pages/gallery-walk.ts';
import { OUTSIDE, WALL, inside } from '../pages/screens.ts';
import { silentTexts } from '../pages/silent-texts.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block' });

const FINISHED = [
	'safe-body.l.1',
	'promises-and-traps.o.1',
	'feelings-and-calm.l.1',
	'moving-safely.m.1',
	'hiv-and-care.m.1',
	'work-and-law.o.1'
];

/** Collects what is silent, by the name of the screen, so that one run tells everything. */
function listener(page: Page) {
	const silent: string[] = [];
	const look = async (name: string) => {
		for (const text of await silentTexts(page)) silent.push(`${name}: ${text}`);
	};
	return { silent, look };
}

for (const language of LANGUAGES) {
	test(`every screen can be heard (${language})`, async ({ page }) => {
		const visitor = new Visitor(page, language);
		const { silent, look } = listener(page);
		await visitor.enterDoor();
		for (const stop of OUTSIDE) {
			await stop.open(visitor);
			await look(stop.name);
		}
		for (const band of BANDS.filter((one) => one !== 'a')) {
			await visitor.comeAsGuest(band);
			for (const stop of inside(band)) {
				await stop.open(visitor);
				await look(stop.name);
			}
		}
		for (const stop of WALL) {
			await stop.open(visitor);
			await look(stop.name);
		}
		expect(silent).toEqual([]);
	});
}

async function walk(page: Page, language: Language, shown: { host: string; kinds: string[] }) {
	const visitor = new Visitor(page, language);
	const { silent, look } = listener(page);
	await visitor.enterDoor();
	await visitor.comeAsGuest(shown.host.split('.')[1] as Band);
	await visitor.openLesson(shown.host);
	await new GalleryWalk(visitor).through(shown.kinds, look);
	return silent;
}

for (const [band, language] of [
	['l', 'ug'],
	['m', 'kk'],
	['o', 'en']
] as const) {
	test(`every kind of step can be heard (${band}, ${language})`, async ({ page, request }) => {
		const shown = await shownSteps(page, request, language, band);
		expect(shown.kinds.length).toBeGreaterThan(27);
		expect(await walk(page, language, shown)).toEqual([]);
	});
}

for (const host of FINISHED) {
	test(`every step of ${host} can be heard`, async ({ page, request }) => {
		const { steps, ...lesson } = lessonIn(await builtLessons(request, 'zh'), host);
		await serveInstead(page, request, gallery({ ...lesson, steps }, steps));
		expect(await walk(page, 'zh', { host, kinds: steps.map(({ type }) => type) })).toEqual([]);
	});
}
