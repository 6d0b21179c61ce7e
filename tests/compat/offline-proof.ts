import { readdirSync } from 'node:fs';
import { Tablet } from '../fixtures/tablet.ts';
import {
	FOX_NAME,
	SWAN_LESSON,
	SWAN_NAME,
	SWAN_SECRET,
	TWO_CHILDREN
} from '../fixtures/two-children.ts';
import { Inside } from './inside.ts';

/** What was looked at in the old browser, and whether it held. */
export interface Held {
	what: string;
	holds: boolean;
}

/** How many files a pack has: the lessons with their adults’ halves, the index and the names. */
function packFiles(): number {
	const names = readdirSync(new URL('../../build/packs/ug', import.meta.url));
	return names.filter((name) => name.endsWith('.json')).length;
}

/**
 * The offline proof of issue 2: online once, in Uyghur; then without network and server a whole lesson
 * with sound, quiz and review, another child, and the browser closed and opened again. The browser is
 * the one that CHROMIUM_PATH names.
 */
export async function offlineProof(): Promise<Held[]> {
	const tablet = new Tablet();
	const broken: string[] = [];
	await tablet.start();
	try {
		tablet.page.on('pageerror', (error) => broken.push(error.message));
		await prepare(tablet);
		await tablet.goOffline();
		const learnt = await learns(tablet);
		await tablet.closeBrowser();
		await tablet.openBrowser({ offline: true });
		tablet.page.on('pageerror', (error) => broken.push(error.message));
		const back = await comesBack(tablet);
		broken.forEach((message) => console.log(message));
		return [...learnt, ...back, { what: 'nothing broke', holds: broken.length === 0 }];
	} finally {
		await tablet.stop();
	}
}

/** A tablet that was online once, with two children on its wall and every Uyghur lesson. */
async function prepare(tablet: Tablet): Promise<void> {
	await tablet.open('/');
	const visitor = new Inside(tablet.page);
	await visitor.touch('ئۇيغۇرچە', { path: '/who' });
	await tablet.page.waitForFunction(() => performance.getEntriesByName('yol:wall').length > 0);
	await tablet.put('profiles', TWO_CHILDREN);
	await enter(tablet, SWAN_NAME, SWAN_SECRET);
	await tablet.isKept();
	const kept = async (least: number) => (await (await caches.open('packs')).keys()).length >= least;
	await tablet.page.waitForFunction(kept, packFiles(), { timeout: 120_000, polling: 500 });
}

async function enter(tablet: Tablet, tile: string, secret: readonly string[] = []): Promise<void> {
	await tablet.open('/who');
	const visitor = new Inside(tablet.page);
	// “No network: all is well” is shown once.
	await visitor.touch(visitor.word('word.ok'), { shows: tile });
	if (secret.length === 0) return visitor.touch(tile, { path: '/road' });
	const pictures = secret.map((picture) => visitor.word(`secret.pictures.${picture}`));
	await visitor.touch(tile, { shows: pictures[0] });
	await visitor.enterPictures(pictures);
}

async function learns(tablet: Tablet): Promise<Held[]> {
	await enter(tablet, SWAN_NAME, SWAN_SECRET);
	await follow(tablet, `/lesson/${SWAN_LESSON}`);
	const lesson = new Inside(tablet.page);
	const heard = await isHeard(tablet);
	const ended = await lesson.finish();
	const kinds = (await tablet.rows('events')).map(({ kind }) => kind);
	return [
		{ what: 'it is in Uyghur, from right to left', holds: await isUyghur(tablet) },
		{ what: 'a whole lesson is played without network and server', holds: ended },
		{ what: 'a line of it is heard', holds: heard },
		{
			what: 'its questions are answered',
			holds: lesson.answered > 3 && kinds.includes('answered')
		},
		{ what: 'each answer shows its picture', holds: lesson.lost.size === 0 },
		{ what: 'it is kept as done', holds: kinds.includes('completed') && (await isDone(tablet)) },
		{ what: 'cards wait for a review', holds: (await tablet.rows('cards')).length > 0 }
	];
}

async function comesBack(tablet: Tablet): Promise<Held[]> {
	await enter(tablet, FOX_NAME);
	await enter(tablet, SWAN_NAME, SWAN_SECRET);
	const stillDone = await isDone(tablet);
	const before = (await tablet.rows('cards')) as { card: { due: number } }[];
	await tablet.put(
		'cards',
		before.map((row) => ({ ...row, card: { ...row.card, due: 0 } }))
	);
	await enter(tablet, SWAN_NAME, SWAN_SECRET);
	await follow(tablet, '/remember');
	const answered = await new Inside(tablet.page).answerOne();
	const moved = ((await tablet.rows('cards')) as typeof before).some(({ card }) => card.due > 0);
	return [
		{ what: 'both children are there after the browser was closed', holds: stillDone },
		{ what: 'what was learnt is asked again, and moves on', holds: answered && moved }
	];
}

async function isDone(tablet: Tablet): Promise<boolean> {
	const states = (await tablet.rows('tallies')).map(({ state }) => state);
	return states.length === 1 && states[0] === 'done';
}

/** Whether a word of the lesson is lit, which is done by the clock of the sound: never where nothing plays. */
function isHeard(tablet: Tablet): Promise<boolean> {
	const isLit = () => document.querySelector('main.lesson .caption .now') !== null;
	const waited = tablet.page.waitForFunction(isLit, undefined, { timeout: 30_000, polling: 50 });
	return waited.then(
		() => true,
		() => false
	);
}

/** Follows a link; the app is not loaded again. */
async function follow(tablet: Tablet, href: string): Promise<void> {
	await tablet.page.evaluate((to) => {
		const link = document.createElement('a');
		link.href = to;
		document.body.append(link);
		link.click();
		link.remove();
	}, href);
	await tablet.page.waitForFunction(() => document.querySelector('main.lesson'));
}

function isUyghur(tablet: Tablet): Promise<boolean> {
	return tablet.page.evaluate(() => {
		const { lang, dir } = document.documentElement;
		return lang === 'ug' && dir === 'rtl';
	});
}
