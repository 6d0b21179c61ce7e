/** Runs in the browser that is killed: tablets come into a club by invitation or backup, one after the other. */
import Dexie from 'dexie';
import { ClubKeys, importKey } from '../../src/lib/data/club/club-key.ts';
import { REAL_CLOCK } from '../../src/lib/data/clock.ts';
import { YolDatabase } from '../../src/lib/data/database.ts';
import { keepPeer, peerOf, peersOf } from '../../src/lib/data/transfer/peers.ts';
import { Exchange } from '../../src/lib/data/transfer/exchange.ts';
import { beginFreshLog } from '../../src/lib/data/fresh-log.ts';
import { FacilitatorVault } from '../../src/lib/data/club/vault.ts';
import { newPeer, SELF } from '../../src/lib/domain/transfer/peer.ts';
import { ask, bundle, tell } from './runner-client.ts';
import { disorder } from './findings.ts';
import { pick } from './random-actions.ts';
import type { JoinPlan } from './plan.ts';
import { TODAY, WAYS } from './plan.ts';

/** A tablet that a guest had exchanged with in the club that it has begun itself. */
const STRANGER = 'of another club';

/** A tablet that comes. Its name says by what, and whether it leaves a club of its own for it. */
class Guest {
	readonly database: YolDatabase;
	readonly keys: ClubKeys;
	readonly exchange: Exchange;
	readonly name: string;

	constructor(name: string, adultKey: CryptoKey) {
		this.name = name;
		this.database = new YolDatabase(name);
		const { database } = this;
		this.keys = new ClubKeys(database, () => adultKey);
		const vault = new FacilitatorVault(database, REAL_CLOCK.now);
		this.exchange = new Exchange({ database, keys: this.keys, vault, clock: REAL_CLOCK });
	}

	get way() {
		return WAYS.find((one) => this.name.includes(one)) ?? WAYS[0];
	}

	async begin(): Promise<void> {
		if (!this.name.includes('own')) return;
		await this.keys.make();
		await keepPeer(this.database, newPeer(STRANGER));
	}

	/** Whether the app says that the tablet has come. */
	async come({ codes }: JoinPlan): Promise<boolean> {
		const bytes = await bundle(`/${this.way}`);
		return (await this.exchange.take(bytes, { today: TODAY, code: codes[this.way] })).ok;
	}

	/** What is wrong with how it came; `isWhole`: it has come, and nothing may be missing. */
	async wrongs({ club, brings }: JoinPlan, isWhole: boolean): Promise<string[]> {
		const { roster, events } = this.database;
		const isIn = (await this.keys.club()) === club;
		const ids = [...(await roster.toArray()), ...(await events.toArray())].map(({ id }) => id);
		const here = new Set(ids);
		const missing = brings[this.way].filter((id) => !here.has(id)).length;
		const isColoured = (await peerOf(this.database, SELF)).colour !== undefined;
		const knowsStranger = (await peersOf(this.database)).some(({ id }) => id === STRANGER);
		const wrong: [boolean, string][] = [
			[!isIn && ids.length > 0, 'half: records without their club'],
			[isIn && ids.length === 0, 'half: in the club without a record of it'],
			[isIn && knowsStranger, 'half: in the club with a tablet of another'],
			[isIn && !isColoured, 'half: in the club without a colour'],
			[isWhole && (!isIn || missing > 0), `lost: came, and ${missing} records did not`]
		];
		const found = wrong.flatMap(([holds, what]) => (holds ? [what] : []));
		return [...found, ...(await disorder(this.database))].map((one) => `${this.name}: ${one}`);
	}
}

/** Looks at whoever was coming when the browser was killed, lets it come again, and looks again. */
async function lookAgain(guest: Guest, plan: JoinPlan): Promise<string[]> {
	const found = await guest.wrongs(plan, plan.came.includes(guest.name));
	const came = await guest.come(plan);
	const after = await guest.wrongs(plan, came);
	await guest.database.delete();
	return [...found, ...(came ? [] : [`${guest.name}: could not come again`]), ...after];
}

/** One life of the browser. */
export async function joins(): Promise<void> {
	const plan = await ask<JoinPlan>('/plan');
	const adultKey = await importKey(Uint8Array.from({ length: 32 }, () => 1));
	const found: string[] = [];
	await beginFreshLog();
	for (const name of await Dexie.getDatabaseNames())
		if (name.startsWith('guest')) found.push(...(await lookAgain(new Guest(name, adultKey), plan)));
	await fetch('/found', { method: 'POST', body: JSON.stringify(found) });
	while (plan.goesOn) {
		const whence = pick(2) > 0 ? 'own' : 'none';
		const name = `guest ${WAYS[pick(2)]} ${whence} ${crypto.randomUUID()}`;
		const guest = new Guest(name, adultKey);
		await guest.begin();
		if (await guest.come(plan)) tell('/confirm', name);
		await guest.database.close();
	}
}
