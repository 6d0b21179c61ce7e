import type { CompiledGuide } from '../content/compiled.ts';

/** What an adult does when a child tells, in this order: the limit is said before the child says more. */
export const IF_TOLD = ['stop', 'must', 'listen', 'say', 'focal', 'others'] as const;

type Advice = CompiledGuide['facilitator']['if_disclosed'];

/** Parts of the protocol that a lesson asks to read besides the whole: `f` of 5.4-F. */
export function partsOf(advice: Advice): string[] {
	const named = advice?.see.map((one) => /-([A-G])/.exec(one)?.[1]?.toLowerCase()) ?? [];
	return [...new Set(named.filter((part) => part !== undefined))];
}
