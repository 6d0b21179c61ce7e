import { DOUBLE_TAP_MS } from '#lib/domain/lesson/double-tap.ts';

/** Tells a touch that means something from the other half of a double tap, where the first touch only says. */
export class DoubleTap {
	/** What was touched a moment ago; another touch of it means nothing yet. */
	fresh = $state<string>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Whether this touch is the other half of one on the same thing. Who goes on tapping goes on hearing. */
	isOtherHalf(what: string): boolean {
		const isOtherHalf = this.fresh === what;
		this.fresh = what;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.fresh = undefined), DOUBLE_TAP_MS);
		return isOtherHalf;
	}
}
