/** Storage that is full at any write of anything that a tablet can do. */
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Dexie from 'dexie';
import { YolDatabase } from '../../src/lib/data/database.ts';
import { attemptWrite } from '../../src/lib/data/storage-failure.ts';
import { ClubTablet, emptyStorage } from '../fixtures/club-tablet.ts';
import { firstDatabase, leaveFirstTablet } from '../fixtures/first-tablet.ts';
import { areShort } from '../fixtures/digests.ts';
import { WRITE_OPERATIONS, ELSEWHERE, type WriteOperation } from './write-operations.ts';
import type { Result } from './result.ts';
import { preparedGifts, TABLETS, type Gifts } from './used-tablet.ts';

const DATA = new URL('../../src/lib/data/', import.meta.url);
const WRITES = /\bkept\(|\.(?:put|bulkPut|bulkAdd|bulkDelete|modify)\(/;
/** The database has it from its first version on, and nothing writes it. */
const UNUSED = ['packs'];

export async function fullStorage(): Promise<Result[]> {
	const gifts = await preparedGifts();
	const failed: string[] = [];
	const broken: string[] = [];
	for (const operation of WRITE_OPERATIONS)
		for (let n = 1; ; n++) {
			const tried = await attempt(operation, n, gifts);
			broken.push(...tried.wrong.map((what) => `${operation.name}, write ${n}: ${what}`));
			if (tried.full === undefined) break;
			failed.push(tried.full);
		}
	broken.forEach((what) => console.log(`  ${what}`));
	return [
		{
			what: 'storage full at any write: refused with a reason, nothing half-applied, done once there is room',
			holds: broken.length === 0 && failed.length > 0,
			note: `${failed.length} writes of ${WRITE_OPERATIONS.length} operations failed in turn, ${broken.length} broke something`
		},
		nothingLeftOut(new Set(failed)),
		await fullUpgrade()
	];
}

/** A disk that is full at one write, counted from when it is armed. */
export class FullDisk {
	/** Which table could not be written. */
	full: string | undefined;
	#armed = 0;
	#writes = 0;

	constructor(database: Dexie) {
		database.use({
			stack: 'dbcore',
			name: 'full-disk',
			create: (core) => ({
				...core,
				table: (name) => {
					const table = core.table(name);
					return { ...table, mutate: (request) => this.#mutate(name, () => table.mutate(request)) };
				}
			})
		});
	}

	/** From now on the n-th write fails; 0: none. */
	arm(n: number): void {
		[this.#armed, this.#writes] = [n, 0];
	}

	#mutate<T>(table: string, write: () => T): T {
		this.#writes++;
		if (this.#writes !== this.#armed) return write();
		this.full = table;
		return Dexie.Promise.reject(new DOMException('full', 'QuotaExceededError')) as T;
	}
}

interface Attempt {
	/** The table that could not be written; undefined: all of it was done before that write. */
	full: string | undefined;
	wrong: string[];
}

/** Does something while the n-th write of it fails, and once more when there is room. */
async function attempt(operation: WriteOperation, n: number, gifts: Gifts): Promise<Attempt> {
	emptyStorage();
	const tablet = new ClubTablet('blue');
	const disk = new FullDisk(tablet.database);
	await TABLETS[operation.on ?? 'used'](tablet, gifts);
	const before = await rowsKept(tablet);
	disk.arm(n);
	const said = await answerOf(operation, { tablet, gifts });
	disk.arm(0);
	const wrong: string[] = [];
	if (disk.full === undefined || operation.despite) {
		if (said !== 'ok' && !(operation.despite && said === 'no-space')) wrong.push(`said ${said}`);
	} else {
		if (said !== 'no-space') wrong.push(`${disk.full} was full, and it said ${said}`);
		if (!isDeepStrictEqual(await rowsKept(tablet), before))
			wrong.push(`${disk.full}: half-applied`);
	}
	if (!(await isCounted(tablet))) wrong.push('tallies differ from the log');
	const again = disk.full === undefined ? 'ok' : await answerOf(operation, { tablet, gifts });
	if (again !== 'ok') wrong.push(`with room again it said ${again}`);
	tablet.database.close();
	return { full: disk.full, wrong };
}

async function answerOf(
	operation: WriteOperation,
	world: Parameters<WriteOperation['do']>[0]
): Promise<string> {
	try {
		const answer = await operation.do(world);
		return answer.ok ? 'ok' : (answer.reason ?? 'no reason');
	} catch (error) {
		return `${error instanceof Error ? error.name : 'something'} thrown`;
	}
}

/** Whether the tallies, and what is kept of them in short, are what the log says. */
export async function isCounted(tablet: ClubTablet): Promise<boolean> {
	const { tallies, digests } = await tablet.copy();
	return isDeepStrictEqual(tallies, await tablet.countedAnew()) && areShort(digests, tallies);
}

/**
 * All rows, but for what is written before it is known what comes of it: a try, so that a flat battery saves none,
 * and the name and the key of a tablet that has numbered and signed nothing.
 */
async function rowsKept(tablet: ClubTablet): Promise<unknown> {
	const { settings = [], ...tables } = await tablet.rows();
	const rows = { ...tables, settings: settings.filter((row) => !isIdentity(row)) };
	const isTry = (key: string) => key === 'misses' || key === 'codeMisses';
	return JSON.parse(JSON.stringify(rows, (key, value: unknown) => (isTry(key) ? null : value)));
}

function isIdentity(row: unknown): boolean {
	const { key, value } = row as { key: string; value: { numbering?: { seq: number } } };
	return key === 'device-key' || (key === 'device' && value.numbering?.seq === 0);
}

/** Every table was full once, and every file that writes is tried or says where it is. */
function nothingLeftOut(failed: ReadonlySet<string>): Result {
	const all = new ClubTablet('tables').database.tables.map(({ name }) => name);
	const tables = all.filter((name) => !failed.has(name) && !UNUSED.includes(name));
	const tried = new Set(WRITE_OPERATIONS.map(({ name }) => name.split(':')[0]));
	const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.filter((file) => WRITES.test(readFileSync(new URL(file, DATA), 'utf8')))
		.map((file) => file.slice(0, -'.ts'.length))
		.filter((file) => !tried.has(file) && !(file in ELSEWHERE));
	const left = [...tables, ...files];
	return {
		what: 'every table was full once, every file that writes was tried or is named with a reason',
		holds: left.length === 0,
		note: left.length > 0 ? left.join(', ') : `${failed.size} tables, ${tried.size} files`
	};
}

/** A tablet of version 1 is brought up to date with its first start; as long as it is full it stays as it was. */
async function fullUpgrade(): Promise<Result> {
	let [failed, broken] = [0, 0];
	for (let n = 1; ; n++) {
		emptyStorage();
		await leaveFirstTablet('old');
		const before = await rowsOf(firstDatabase('old'));
		const database = new YolDatabase('old');
		const disk = new FullDisk(database);
		disk.arm(n);
		const opened = await attemptWrite(() => database.open());
		database.close();
		if (disk.full === undefined) break;
		failed++;
		const isRefused = !opened.ok && opened.reason === 'no-space';
		const isSame = isDeepStrictEqual(await rowsOf(firstDatabase('old')), before);
		const again = new YolDatabase('old');
		if (!isRefused || !isSame || (await again.profiles.count()) !== 3) broken++;
		again.close();
	}
	return {
		what: 'storage full while version 1 is brought up to date: it stays as it was, and comes later',
		holds: broken === 0 && failed > 0,
		note: `${failed} writes failed in turn, ${broken} broke something`
	};
}

async function rowsOf(database: Dexie): Promise<unknown[][]> {
	const rows = await Promise.all(database.tables.map((table) => table.toArray()));
	database.close();
	return rows;
}
