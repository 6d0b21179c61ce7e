import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { ClubTablet, TODAY, newClub } from '../../../../tests/fixtures/club-tablet.ts';
import { largeBundle } from '../../../../tests/fixtures/large-bundle.ts';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { ClubKeys } from '#lib/data/club/club-key.ts';
import { Gathering } from './gathering.svelte.ts';
import type { Doing } from './gathering.svelte.ts';

const club = newClub();
let giver: ClubTablet;
let taker: ClubTablet;
let disk: FailingDisk;
let gathering: Gathering;

function gatheringWith(keys: ClubKeys) {
	const { database, vault } = taker;
	const clock = { now: () => taker.now, random: (n: number) => new Uint8Array(n) };
	return new Gathering({ database, vault, keys, clock, today: () => TODAY });
}

const EVENTS = 3000;

/** Takes a bundle that is long enough to be looked through with rests, and presses Stop as soon as it is time. */
async function takenUntil(isTime: (doing: Doing) => boolean) {
	const shown: Doing[] = [];
	onTestFinished(
		$effect.root(() => {
			$effect(() => {
				shown.push(gathering.doing);
				if (isTime(gathering.doing)) gathering.leave();
			});
		})
	);
	const opened = await giver.keys.open();
	if (opened) await gathering.take(await largeBundle(EVENTS, opened));
	return shown;
}

const isWellUnderWay = (doing: Doing) =>
	doing.at === 'taking' && doing.phase === 'saving' && doing.done >= 1000;

beforeEach(async () => {
	giver = await ClubTablet.inClub(crypto.randomUUID(), club);
	await giver.make('swan');
	taker = new ClubTablet(crypto.randomUUID());
	disk = new FailingDisk(taker.database);
	await taker.join(club);
	gathering = gatheringWith(taker.keys);
});
afterEach(() => Promise.all([giver.database.delete(), taker.database.delete()]));

test('what another tablet brings is taken, and said', async () => {
	await gathering.take(await giver.bundle());
	expect(gathering.doing).toMatchObject({ at: 'came', outcome: { came: { roster: 1 } } });
	expect(await taker.profiles.byId('swan')).toBeDefined();
});

test('a tablet that opens a file of its own is not told of another one with its colour, and answers nobody', async () => {
	await taker.make('fox');
	await gathering.setColour('red');
	await gathering.take(await taker.bundle());
	expect(gathering.doing).toMatchObject({ at: 'came', colour: 'red', sameColour: false });
	expect(gathering.code.fields).toBeUndefined();
	expect((await taker.database.transfers.toArray()).map(({ id }) => id)).toEqual(['self']);
});

test('a taking that fails at once as nobody foresaw says that nothing has changed, and counts as an error', async () => {
	const before = await taker.copy();
	disk.error = new TypeError('a mistake of ours');
	await expect(gathering.take(await giver.bundle())).rejects.toThrow();
	expect(gathering.doing).toEqual({ at: 'refused', reason: 'unknown', what: 'title', tell: true });
	expect(await taker.copy()).toEqual(before);
});

test('of a bundle that was damaged on the way an answer tells the other tablet', async () => {
	const damaged = await giver.bundle();
	damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
	await gathering.take(damaged);
	expect(gathering.doing).toEqual({ at: 'refused', reason: 'damaged', what: 'title' });
	expect(gathering.code.fields).toBeDefined();
	gathering.leave();
	expect(gathering.code.fields).toBeUndefined();
});

test('of a bundle of a newer Yol an answer tells the other tablet', async () => {
	const newer = await giver.bundle();
	newer[4] = 99;
	await gathering.take(newer);
	expect(gathering.doing).toEqual({ at: 'refused', reason: 'newer', what: 'title' });
	expect(gathering.code.fields).toBeDefined();
});

test('a full tablet that has given before answers that it is full, and another one says whom to tell', async () => {
	disk.fill();
	await gathering.take(await giver.bundle());
	const refused = { at: 'refused', reason: 'no-space', what: 'title' };
	expect(gathering.doing).toEqual({ ...refused, tell: true });
	expect(gathering.code.fields).toBeUndefined();
	disk.free();
	await gathering.show();
	disk.fill();
	await gathering.take(await giver.bundle());
	expect(gathering.doing).toEqual(refused);
	expect(gathering.code.fields).toBeDefined();
});

test('whoever gave a bundle of another club can read no answer, and has to be told', async () => {
	const stranger = await ClubTablet.inClub(crypto.randomUUID());
	onTestFinished(() => stranger.database.delete());
	await gathering.take(await stranger.bundle());
	const refused = { at: 'refused', reason: 'other-club', what: 'title' };
	expect(gathering.doing).toEqual({ ...refused, tell: true });
	expect(gathering.code.fields).toBeUndefined();
});

test('some other file was given by nobody who has to be told', async () => {
	await gathering.take(new TextEncoder().encode('hello'));
	expect(gathering.doing).toEqual({ at: 'refused', reason: 'not-a-bundle', what: 'title' });
});

test('a giving that fails as nobody foresaw leaves the keys free for another try', async () => {
	disk.error = new TypeError('a mistake of ours');
	await expect(gathering.show()).rejects.toThrow();
	expect(gathering.busy).toBe(false);
	disk.free();
	await gathering.show();
	expect(gathering.doing.at).toBe('showing');
});

test('without the key of the club nothing is sent, and that is said of a giving', async () => {
	const locked = gatheringWith(new ClubKeys(taker.database, () => undefined));
	await locked.show();
	expect(locked.doing).toEqual({ at: 'refused', reason: 'no-key', what: 'notsent' });
});

test('how far a bundle has been looked through is shown, then how much of it has been put away', async () => {
	const shown = await takenUntil(() => false);
	const steps = shown.flatMap((doing) => (doing.at === 'taking' ? [doing] : []));
	expect(steps[0]).toEqual({ at: 'taking', phase: 'verifying', done: 0, all: 0 });
	const isUnderWay = ({ done, all }: { done: number; all: number }) => done > 0 && done < all;
	for (const phase of ['verifying', 'saving'])
		expect(steps.filter((doing) => doing.phase === phase).some(isUnderWay)).toBe(true);
	expect(gathering.doing).toMatchObject({ at: 'came', outcome: { came: { events: EVENTS } } });
});

test('a stop while a bundle is looked through leads back to the choices and leaves all as it was', async () => {
	const before = await taker.copy();
	const shown = await takenUntil((doing) => doing.at === 'taking' && doing.done > 0);
	expect(shown.at(-2)).toMatchObject({ at: 'taking', phase: 'verifying' });
	expect(shown.at(-1)).toEqual({ at: 'choosing' });
	expect(gathering.doing).toEqual({ at: 'choosing' });
	expect(await taker.copy()).toEqual(before);
	expect(await taker.database.transfers.count()).toBe(0);
});

test('a stop while a bundle is put away ends the step that is under way, and says what has come', async () => {
	const shown = await takenUntil(isWellUnderWay);
	expect(shown.at(-2)).toMatchObject({ at: 'taking', phase: 'stopping' });
	expect(gathering.doing).toMatchObject({ at: 'came', stopped: true });
	const events = await taker.database.events.count();
	expect(gathering.doing).toMatchObject({ outcome: { came: { events } } });
	expect(events).toBeGreaterThan(0);
	expect(events).toBeLessThan(EVENTS);
});

test.each([
	['no-space', new DOMException('full', 'QuotaExceededError')],
	['unknown', new TypeError('a mistake of ours')]
])('a taking that fails in the middle says how much has come: %s', async (reason, error) => {
	const taken = takenUntil((doing) => {
		if (isWellUnderWay(doing)) disk.error = error;
		return false;
	});
	if (reason === 'unknown') await expect(taken).rejects.toThrow();
	else expect((await taken).at(-1)).toBe(gathering.doing);
	const events = await taker.database.events.count();
	expect(events).toBeGreaterThan(0);
	expect(gathering.doing).toMatchObject({
		...{ at: 'refused', reason, what: 'partly' },
		outcome: { came: { events } }
	});
});

/** A dialog that gives a place for a file, or one that cannot be written to; gives back the names it was asked for. */
function dialogGives(fails = false) {
	const names: string[] = [];
	const write = () =>
		fails ? Promise.reject(new DOMException('', 'QuotaExceededError')) : nothing;
	const nothing = Promise.resolve();
	const place = { createWritable: () => Promise.resolve({ write, close: () => nothing }) };
	const value = ({ suggestedName }: { suggestedName: string }) => {
		names.push(suggestedName);
		return Promise.resolve(place);
	};
	vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: false } as MediaQueryList);
	Object.defineProperty(globalThis, 'showSaveFilePicker', { value, configurable: true });
	onTestFinished(() => {
		vi.restoreAllMocks();
		Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
	});
	return names;
}

test('a file that could not be written is not asked about, and nothing counts as kept', async () => {
	dialogGives(true);
	await gathering.save('news');
	expect(gathering.doing).toEqual({ at: 'refused', reason: 'unwritable', what: 'notsent' });
});

test('an answer that could not be written stays on the screen, with what came', async () => {
	dialogGives(true);
	await gathering.take(await giver.bundle());
	await gathering.saveAnswer();
	expect(gathering.unwritten).toBe(true);
	expect(gathering.doing.at).toBe('came');
	expect(gathering.code.fields).toBeDefined();
});

test('files of one day are told apart by their names: which tablet, and what is inside', async () => {
	const names = dialogGives();
	await taker.database.delete();
	taker = await ClubTablet.withPin(crypto.randomUUID());
	await taker.keys.take(club);
	gathering = gatheringWith(taker.keys);
	await gathering.save('news');
	await gathering.setColour('red');
	await gathering.save('news');
	await gathering.save('everything');
	await gathering.take(await giver.bundle());
	await gathering.saveAnswer();
	expect(names).toEqual([
		`yol-news-${TODAY}.yolb`,
		`yol-red-news-${TODAY}.yolb`,
		`yol-red-everything-${TODAY}.yolb`,
		`yol-red-answer-${TODAY}.yolb`
	]);
});

test('what is still being sealed when its page is left is not shown', async () => {
	const showing = gathering.show();
	gathering.leave();
	await showing;
	expect([gathering.doing.at, gathering.code.fields]).toEqual(['choosing', undefined]);
	expect(gathering.busy).toBe(false);
});

test('what is still being sealed when its page is left becomes no file', async () => {
	const names = dialogGives();
	const saving = gathering.save('news');
	gathering.leave();
	await saving;
	expect([gathering.doing.at, names]).toEqual(['choosing', []]);
});

test('a page that is left as the last of a bundle is put away shows no answer', async () => {
	await takenUntil(
		(doing) => doing.at === 'taking' && doing.phase === 'saving' && doing.done === doing.all
	);
	expect(gathering.doing).toMatchObject({ at: 'came', stopped: false });
	expect(gathering.code.fields).toBeUndefined();
});

test('a page that is left as the tablet proves full shows no answer either, and says whom to tell', async () => {
	await gathering.show();
	taker.database.roster.hook('creating', () => {
		gathering.leave();
		disk.fill();
	});
	await gathering.take(await giver.bundle());
	const refused = { at: 'refused', reason: 'no-space', what: 'title' };
	expect(gathering.doing).toEqual({ ...refused, tell: true });
	expect(gathering.code.fields).toBeUndefined();
});

test('a seal that cannot be made is not said of a page that was left', async () => {
	const locked = gatheringWith(new ClubKeys(taker.database, () => undefined));
	const showing = locked.show();
	locked.leave();
	await showing;
	expect(locked.doing).toEqual({ at: 'choosing' });
});
