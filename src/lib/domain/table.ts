/** The keys of a table that is written out. TypeScript calls them strings, since an object may have more than its type says. */
export function keysOf<T extends object>(table: T): (keyof T & string)[] {
	return Object.keys(table) as (keyof T & string)[];
}

/** A table that says something of each key. */
export function tableOf<K extends string, V>(keys: readonly K[], say: (key: K) => V): Record<K, V> {
	return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, V>;
}
