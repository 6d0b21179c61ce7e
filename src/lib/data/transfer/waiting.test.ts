import { beforeEach, expect, test } from 'vitest';
import { ClubTablet, emptyStorage, TODAY } from '../../../../tests/fixtures/club-tablet.ts';
import { clockAt } from '../../../../tests/fixtures/clock.ts';
import { SiteLog } from '../club/site-log.ts';
import { notYetKept } from './waiting.ts';

let tablet: ClubTablet;

beforeEach(async () => {
	emptyStorage();
	tablet = await ClubTablet.inClub('red');
	await tablet.make('swan');
	await filed();
	expect(await waiting()).toEqual({ children: 0 });
});

const waiting = () => notYetKept(tablet.database, TODAY);

async function filed() {
	const file = await tablet.exchange.bundle();
	if (!file.ok) throw new Error(file.reason);
	await tablet.exchange.filed(file);
}

const lesson = 'my-rights.m.1' as const;
const taught = { day: TODAY, lesson, blocks: ['story' as const] };
const club = { kind: 'club', group: 'apple', attendance: {} } as const;
/** A lesson of which nothing but a number of children is kept. */
const uncounted = { lesson: 'body-and-growing.o.1', kind: 'completed', countOnly: true } as const;
const apple = { id: 'swan', group: 'apple' };

/** A screen that notes that a child was here, and nothing else. */
const seen = () => tablet.roster.write([{ kind: 'seen', about: 'swan', day: TODAY }]);

test.each<[string, () => Promise<unknown>]>([
	[
		'a lesson with a class',
		() => tablet.sessions.write({ ...taught, kind: 'class', size: '20-29' })
	],
	['what was taught', () => tablet.sessions.write({ ...taught, ...club })],
	[
		'a number of the site',
		() =>
			new SiteLog(tablet.database, clockAt()).write([
				{ kind: 'ticked', item: 'room', done: true, day: TODAY, by: 'facilitator' }
			])
	],
	[
		'a count of lessons',
		async () => {
			await tablet.log.append([uncounted], apple);
			await seen();
		}
	],
	[
		'sums of beliefs of a child who was erased',
		async () => {
			await tablet.answer('swan', 'q1', undefined, false);
			await tablet.roster.write([{ kind: 'erased', about: 'swan', day: TODAY }]);
		}
	]
])('%s that is here alone is said to be, though no child waits', async (_, note) => {
	await note();
	expect(await waiting()).toEqual({ children: 0, others: true });
	await filed();
	expect(await waiting()).toEqual({ children: 0 });
});

test('that a child was seen, or what the site is called, is no loss', async () => {
	await seen();
	const named = { kind: 'named', place: 'hotan', setting: 'club', number: 4 } as const;
	await new SiteLog(tablet.database, clockAt()).write([named]);
	expect(await waiting()).toEqual({ children: 0 });
});

test('while a child waits nothing else is spoken of', async () => {
	await tablet.sessions.write({ ...taught, kind: 'class', size: '20-29' });
	await tablet.answer('swan', 'q1');
	expect(await waiting()).toEqual({ children: 1, since: TODAY });
});

test('a child whose two tiles were joined is one child', async () => {
	await tablet.make('twin');
	await tablet.answer('twin', 'q1');
	await tablet.answer('swan', 'q1');
	expect(await waiting()).toMatchObject({ children: 2 });
	await tablet.roster.write([{ kind: 'merged', about: 'twin', into: 'swan' }]);
	expect(await waiting()).toMatchObject({ children: 1 });
});
