/** The n-th of a list that goes round and round: colours of flags, flowers, cushions. */
export function pick<T>(list: readonly T[], n: number): T {
	const one = list[n % list.length];
	if (one === undefined) throw new RangeError('pick: nothing to pick from');
	return one;
}
