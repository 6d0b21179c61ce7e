import type { FacilitatorVault, PinSet, Unlocked } from '#lib/data/vault.ts';

/** A session in a club is over after so long; the tablet locks by itself. */
const SESSION_MS = 3 * 60 * 60 * 1000;

/** What a facilitator has opened on this tablet. Kept in memory: a restart locks again. */
export class Unlocks {
	/** S2 lessons are open on this tablet. */
	unlocked = $state(false);
	/** A facilitator leads a session now: S3 lessons appear. */
	ledSession = $state(false);
	/** Whoever is at the screen has entered the PIN for the adults’ pages. */
	adultHere = $state(false);
	/** The sensitive lesson that a class sees now; children’s own screens stay shut. */
	teaching = $state<string>();
	#vault: () => FacilitatorVault;
	#timer: ReturnType<typeof setTimeout> | undefined;

	#isReady: () => Promise<boolean>;

	/** `isReady`: whether every item of the site’s readiness gate holds today. */
	constructor(vault: () => FacilitatorVault, isReady: () => Promise<boolean>) {
		this.#vault = vault;
		this.#isReady = isReady;
	}

	hasPin(): Promise<boolean> {
		return this.#vault().hasPin();
	}

	async setPin(pin: string): Promise<PinSet> {
		const set = await this.#vault().setPin(pin);
		if (set.ok) this.adultHere = true;
		return set;
	}

	async recover(code: string, pin: string): Promise<PinSet> {
		const set = await this.#vault().recover(code, pin);
		if (set.ok) this.adultHere = true;
		return set;
	}

	async enter(pin: string): Promise<Unlocked> {
		const result = await this.#vault().unlock(pin);
		if (result.ok) this.adultHere = true;
		return result;
	}

	/**
	 * Opens lessons for the session that begins now; only with the PIN entered, and only at a site that is
	 * ready (curriculum §5.3). Says whether it opened them.
	 */
	async openSession(what: { led: boolean }): Promise<boolean> {
		if (!this.adultHere || !(await this.#isReady())) return false;
		this.unlocked = true;
		this.ledSession = what.led;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.closeSession(), SESSION_MS);
		return true;
	}

	closeSession(): void {
		clearTimeout(this.#timer);
		this.unlocked = false;
		this.ledSession = false;
	}

	/**
	 * A class may see this sensitive lesson; only with the PIN entered, and only at a site that is ready.
	 * Says whether it may.
	 */
	async teach(lesson: string): Promise<boolean> {
		const may = this.adultHere && (await this.#isReady());
		this.teaching = may ? lesson : undefined;
		return may;
	}

	/** The adult gives the tablet back to children. */
	leave(): void {
		this.adultHere = false;
		this.#vault().lock();
		this.teaching = undefined;
	}
}
