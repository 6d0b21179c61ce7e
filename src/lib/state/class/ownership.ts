import type { ClassMessage } from './messages.ts';

export type OwnershipClaim = Extract<ClassMessage, { type: 'ownership-claimed' }>;

/**
 * Which of several windows shows the class: the one that took it last. Two that take it at once hear of each
 * other afterwards, and must not both give way.
 */
export class ClassOwnership {
	readonly #by = crypto.randomUUID();
	#now: () => number;
	#own: OwnershipClaim | undefined;
	#heard = 0;

	constructor(now: () => number) {
		this.#now = now;
	}

	/** Takes the class, later than any window that was heard of: a clock may have been set back. */
	take(): OwnershipClaim {
		this.#heard = Math.max(this.#now(), this.#heard + 1);
		this.#own = { type: 'ownership-claimed', by: this.#by, at: this.#heard };
		return this.#own;
	}

	/** What this window took after another one; undefined if the other comes later. */
	ownClaimAfter({ at, by }: OwnershipClaim): OwnershipClaim | undefined {
		this.#heard = Math.max(this.#heard, at);
		const own = this.#own;
		if (own && (own.at > at || (own.at === at && own.by > by))) return own;
		this.#own = undefined;
		return undefined;
	}
}
