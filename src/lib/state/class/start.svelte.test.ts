import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App } from '../app.svelte.ts';
import { ClassStart } from './start.svelte.ts';

const LESSONS = [
	{ id: 'my-strengths.l.1', module: 'my-strengths', band: 'l', sensitivity: { level: 'S1' } },
	{ id: 'my-strengths.l.2', module: 'my-strengths', band: 'l', sensitivity: { level: 'S1' } },
	{ id: 'safe-body.l.1', module: 'safe-body', band: 'l', sensitivity: { level: 'S2' } },
	{ id: 'hiv-and-care.o.1', module: 'hiv-and-care', band: 'o', sensitivity: { level: 'S3' } }
];

// After a touch of an earlier test it would be granted, and keep all later ones from a screen of their size.
beforeEach(() => {
	vi.spyOn(document.documentElement, 'requestFullscreen').mockRejectedValue(new TypeError());
});
afterEach(() => vi.restoreAllMocks());

/** A teacher with one screen, before “Teach a class”. */
function planning({ isReady = true, adultHere = false } = {}) {
	const unlocks = {
		adultHere,
		teach: () => Promise.resolve(isReady ? 'yes' : 'not-ready'),
		leave: () => undefined
	};
	const library = {
		lessons: LESSONS,
		summary: (id: string) => LESSONS.find((lesson) => lesson.id === id)
	};
	const start = new ClassStart({
		library,
		unlocks,
		language: 'en',
		database: {},
		touched: () => undefined
	} as unknown as App);
	return start;
}

test('a module with one lesson for an age needs no second choice, and another age none of the first', () => {
	const start = planning();
	start.chooseModule('safe-body');
	expect(start.lesson).toBe('safe-body.l.1');
	start.chooseModule('my-strengths');
	expect(start.lesson).toBeUndefined();
	start.chooseBand('o');
	start.chooseModule('hiv-and-care');
	expect(start.lesson).toBe('hiv-and-care.o.1');
});

test('a lesson that anybody may see begins at once', async () => {
	const start = planning();
	start.choose('my-strengths.l.1');
	expect(start.isShut).toBe(false);
	expect(await start.start()).toBe('/present/my-strengths.l.1');
});

test('a sensitive lesson waits for the PIN before its plan', async () => {
	const start = planning();
	start.choose('safe-body.l.1');
	expect(start.isShut).toBe(true);
	expect(await start.open()).toBeUndefined();
	expect(start.isShut).toBe(false);
	expect(await start.start()).toBe('/present/safe-body.l.1');
});

test('a lesson that goes black wants the PIN each time, even from somebody who has just entered it', async () => {
	const start = planning({ adultHere: true });
	start.choose('hiv-and-care.o.1');
	expect(start.isShut).toBe(false);
	expect(await start.start()).toBeUndefined();
	expect(start.asking).toBe(true);
	expect(await start.begin()).toBe('/present/hiv-and-care.o.1');
	start.shut();
	expect(start.isShut).toBe(true);
});

test('a class that was broken off goes on as soon as its PIN was entered', async () => {
	const start = planning();
	const place = { lesson: 'safe-body.l.1' } as Parameters<ClassStart['goOn']>[0];
	expect(await start.goOn(place)).toBeUndefined();
	expect(await start.open()).toBe('/present/safe-body.l.1#on');
});

test('where the site is not ready a sensitive lesson is refused, and the others are not', async () => {
	const start = planning({ isReady: false, adultHere: true });
	start.choose('safe-body.l.1');
	expect(await start.start()).toBeUndefined();
	expect(start.isRefused).toBe(true);
	start.choose('my-strengths.l.1');
	expect(start.isRefused).toBe(false);
	expect(await start.start()).toBe('/present/my-strengths.l.1');
});
