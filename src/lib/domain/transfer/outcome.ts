import { amountOf } from './bundle.ts';
import type { Amount, Receipt, RefusedThere, TabletColour } from './bundle.ts';

/** What an exchange has done, to be told to the facilitator on both sides. */
export interface Outcome {
	/** New here, and now kept. */
	came: Amount;
	/** Was here before. */
	already: Amount;
	/** Belonged to children who have been erased, and is not taken. */
	erased: number;
	/** Is older than what a tablet keeps, and is not taken. */
	expired: number;
}

/** What has come, and what it says of the tablet that it came from. */
export interface CameHere {
	outcome: Outcome;
	/** Of the other tablet. */
	colour?: TabletColour;
	stopped: boolean;
	/** The other tablet holds all that this one holds. */
	alsoThere: boolean;
	/** The other tablet may hold more than has come; it has to know first what is here. */
	lacks: boolean;
	/** The colour that this tablet has got by joining. */
	joinedAs?: TabletColour;
	/** Both tablets have this colour. */
	sameColour: boolean;
	/** What became on the other tablet of what this one gave. */
	receipt?: Receipt;
}

export const NOTHING: Amount = amountOf(() => 0);
/** Nothing has come, and nothing was turned away. */
export const NO_OUTCOME: Outcome = { came: NOTHING, already: NOTHING, erased: 0, expired: 0 };

export function total(amount: Amount): number {
	return Object.values(amount).reduce((sum, count) => sum + count, 0);
}

/** Two stretches of one exchange together. */
export function together(one: Outcome, other: Outcome): Outcome {
	return {
		came: added(one.came, other.came),
		already: added(one.already, other.already),
		erased: one.erased + other.erased,
		expired: one.expired + other.expired
	};
}

function added(one: Amount, other: Amount): Amount {
	return amountOf((part) => one[part] + other[part]);
}

/** What the other side may know of an exchange: how much, why no more, and nothing of whom. */
export function receiptOf(
	{ came, already, erased, expired }: Outcome,
	refused?: RefusedThere
): Receipt {
	return {
		came: total(came),
		already: total(already),
		erased,
		past: expired,
		...(refused && { refused })
	};
}
