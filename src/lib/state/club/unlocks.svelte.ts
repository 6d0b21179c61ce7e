import type { FacilitatorVault, Patience, PinSet, Unlocked } from '#lib/data/club/vault.ts';
import { Visit } from '../visit.ts';

/** A session in a club is over after so long; the tablet locks by itself. */
const SESSION_MS = 3 * 60 * 60 * 1000;
/** A network puts a clock right by seconds; a hand sets it back by more. */
const PUT_RIGHT_MS = 60_000;

/** `left`: nobody waits any more for what was checked, so it opened nothing. */
export type Entered = Unlocked | { ok: false; reason: 'left' };

/** Whether a class may see a lesson. `left`: who asked is not here any more, so the PIN is asked for again. */
export type MayTeach = 'yes' | 'not-ready' | 'left';

/** What a facilitator has opened on this tablet. Kept in memory: a restart locks again. */
export class Unlocks {
	/** Whoever is at the screen has entered the PIN for the adults’ pages. */
	adultHere = $state(false);
	/** The sensitive lesson that a class sees now; children’s own screens stay shut. */
	teaching = $state<string>();
	#vault: () => FacilitatorVault;
	#isReady: () => Promise<boolean>;
	#now: () => number;
	#session = $state.raw<{ led: boolean; from: number }>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#wakes = new AbortController();
	#visit = new Visit();

	/** `isReady`: whether every item of the site’s readiness gate holds today. */
	constructor(vault: () => FacilitatorVault, isReady: () => Promise<boolean>, now: () => number) {
		this.#vault = vault;
		this.#isReady = isReady;
		this.#now = now;
	}

	/** S2 lessons are open on this tablet. */
	get unlocked(): boolean {
		return this.#session !== undefined && !this.#isOver;
	}

	/** A facilitator leads a session now: S3 lessons appear. */
	get ledSession(): boolean {
		return this.unlocked && this.#session?.led === true;
	}

	hasPin(): Promise<boolean> {
		return this.#vault().hasPin();
	}

	/** The PIN is set and its printed code given also where its adult has left meanwhile. */
	setPin(pin: string): Promise<PinSet> {
		const { left } = this.#visit;
		return this.#checked(this.#vault().setPin(pin), () => left.aborted);
	}

	/** As `setPin`, with the printed code of the PIN before. */
	recover(code: string, pin: string): Promise<PinSet> {
		const { left } = this.#visit;
		return this.#checked(this.#vault().recover(code, pin), () => left.aborted);
	}

	/** Another printed code; the one before is void. */
	renewCode(pin: string): Promise<PinSet> {
		return this.#vault().renewCode(pin);
	}

	async enter(pin: string, patience?: Patience): Promise<Entered> {
		const { left } = this.#visit;
		const hasLeft = () => left.aborted || patience?.left.aborted === true;
		const result = await this.#checked(this.#vault().unlock(pin, patience), hasLeft);
		return result.ok && hasLeft() ? { ok: false, reason: 'left' } : result;
	}

	/** Checking a secret takes long enough to leave; whoever has left does not come in. */
	async #checked<T extends { ok: boolean }>(
		checking: Promise<T>,
		hasLeft: () => boolean
	): Promise<T> {
		const result = await checking;
		if (result.ok && !hasLeft()) this.adultHere = true;
		// It has opened the vault, which stays open for an adult who has come in since.
		if (!this.adultHere) this.#vault().lock();
		return result;
	}

	/**
	 * Opens lessons for the session that begins now; only with the PIN entered, and only at a site that is
	 * ready (curriculum §5.3). Says whether it opened them.
	 */
	async openSession(what: { led: boolean }): Promise<boolean> {
		if (!this.adultHere || !(await this.#isReady())) return false;
		this.closeSession();
		this.#session = { led: what.led, from: this.#now() };
		this.#timer = setTimeout(() => this.closeSession(), SESSION_MS);
		this.#wakes = new AbortController();
		const { signal } = this.#wakes;
		document.addEventListener('visibilitychange', () => this.#look(), { signal });
		return true;
	}

	/** Closes what is open at a site that is not ready any more. */
	async review(): Promise<void> {
		if (this.unlocked && !(await this.#isReady())) this.closeSession();
	}

	closeSession(): void {
		clearTimeout(this.#timer);
		this.#wakes.abort();
		this.#session = undefined;
	}

	/** A class may see this sensitive lesson; only with the PIN entered, and only at a site that is ready. */
	async teach(lesson: string): Promise<MayTeach> {
		const { left } = this.#visit;
		const isReady = this.adultHere && (await this.#isReady());
		const isHere = this.adultHere && !left.aborted;
		this.teaching = isHere && isReady ? lesson : undefined;
		if (!isHere) return 'left';
		return isReady ? 'yes' : 'not-ready';
	}

	/** Whether the class of this window may see this lesson, and still may: the site can change meanwhile. */
	async mayTeach(lesson: string): Promise<boolean> {
		return (await this.#isReady()) && this.teaching === lesson;
	}

	/** Whether every item of the site’s readiness gate holds today. */
	isReady(): Promise<boolean> {
		return this.#isReady();
	}

	/** The adult gives the tablet back to children. */
	leave(): void {
		this.rest();
		this.teaching = undefined;
	}

	/** Nobody has touched this window for a while: the PIN is asked for again, and a class goes on. */
	rest(): void {
		this.#visit.renew();
		this.adultHere = false;
		this.#vault().lock();
	}

	/** A tablet that sleeps stops its timers; what the clock says counts, unless it was set back. */
	get #isOver(): boolean {
		if (!this.#session) return false;
		const gone = this.#now() - this.#session.from;
		return gone < -PUT_RIGHT_MS || gone >= SESSION_MS;
	}

	/** What is on the screen follows, when it is seen again: another window may have changed the site. */
	#look(): void {
		if (this.#isOver) this.closeSession();
		else void this.review();
	}
}
