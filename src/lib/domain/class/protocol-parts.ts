import type { CompiledGuide } from '../content/compiled.ts';

type Advice = CompiledGuide['facilitator']['if_disclosed'];

/** Parts of the protocol that a lesson asks to read besides the whole: `f` of 5.4-F. */
export function protocolPartsOf(advice: Advice): string[] {
	const named = advice?.see.map((one) => /-([A-G])/.exec(one)?.[1]?.toLowerCase()) ?? [];
	return [...new Set(named.filter((part) => part !== undefined))];
}
