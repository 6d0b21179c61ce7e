import type { CompiledFact } from '../content/compiled.ts';

/**
 * The day since which nobody has looked at all of these facts again: the oldest check among them.
 * Undefined while one of them has not been checked by anybody.
 */
export function lastChecked(
	facts: readonly Pick<CompiledFact, 'token' | 'checked_on'>[],
	tokens: readonly string[]
): string | undefined {
	const days = tokens.map((token) => facts.find((one) => one.token === token)?.checked_on);
	if (days.length === 0 || days.some((day) => !day)) return undefined;
	return days.map(String).sort()[0];
}
