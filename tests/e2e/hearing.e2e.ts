import { expect, test } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import { BANDS, LANGUAGES } from '../../src/lib/domain/content/language.ts';
import type { Band, Language } from '../../src/lib/domain/content/language.ts';
import { builtLessons, gallery, oneOfEach, serveInstead } from '../fixtures/gallery-lesson.ts';
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
const HOSTS = { l: 'feelings-and-calm.l.1', m: 'moving-safely.m.1', o: 'work-and-law.o.1' };
type Child = Exclude<Band, 'a'>;

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

async function walk(page: Page, language: Language, { host, steps }: Shown) {
	const visitor = new Visitor(page, language);
	const { silent, look } = listener(page);
	await serveInstead(page, page.request, gallery(host, steps));
	await visitor.enterDoor();
	await visitor.comeAsGuest(host.band);
	await visitor.openLesson(host.id);
	const kinds = steps.map(({ type }) => type);
	await new GalleryWalk(visitor).through(kinds, (name) => look(`${host.id} ${name}`));
	return silent;
}

type Shown = Awaited<ReturnType<typeof shown>>;

async function shown(request: APIRequestContext, language: Language, band: Child) {
	const lessons = await builtLessons(request, language);
	const host = lessons.find(({ id }) => id === HOSTS[band]);
	if (!host) throw new Error(`${HOSTS[band]} is in no pack`);
	return { host, steps: oneOfEach(lessons, band) };
}

for (const [band, language] of [
	['l', 'ug'],
	['m', 'kk'],
	['o', 'en']
] as const) {
	test(`every kind of step can be heard (${band}, ${language})`, async ({ page, request }) => {
		const { host, steps } = await shown(request, language, band);
		expect(steps.length).toBeGreaterThan(27);
		expect(await walk(page, language, { host, steps })).toEqual([]);
	});
}

for (const id of FINISHED) {
	test(`every step of ${id} can be heard`, async ({ page, request }) => {
		const host = (await builtLessons(request, 'zh')).find((lesson) => lesson.id === id);
		if (!host) throw new Error(`${id} is in no pack`);
		expect(await walk(page, 'zh', { host, steps: host.steps })).toEqual([]);
	});
}
