import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import { storageFailureOf } from './storage-failure.ts';
import type { StorageFailure } from './storage-failure.ts';

type Answer<T> = { value: T } | { error: unknown };

/**
 * A query whose `current` follows the database while a template or effect reads it.
 * Nothing is tracked inside the query, since it runs later; what it depends on has to be an argument:
 * `const tallies = $derived(talliesLive(learner))`, where the function makes a new one.
 */
export class Live<T> {
	#subscribe: () => void;
	#current: T | undefined;
	#error: unknown;

	constructor(query: () => T | Promise<T>) {
		this.#subscribe = createSubscriber((update) => {
			const show = (answer: Answer<T>) => {
				if ('error' in answer) this.#error = answer.error;
				else [this.#current, this.#error] = [answer.value, undefined];
				update();
			};
			// Where there is no IndexedDB at all, Dexie would not even ask.
			if (typeof indexedDB === 'undefined') return void answerOf(query).then(show);
			// Marked as async, or Dexie loses sight of what is read after the first await of a query.
			const subscription = liveQuery(async () => answerOf(query)).subscribe(show);
			return () => subscription.unsubscribe();
		});
	}

	/** The latest answer; undefined while the first one is on its way. */
	get current(): T | undefined {
		this.#subscribe();
		return this.#current;
	}

	/** Why there is no answer; anything unexpected is thrown. */
	get trouble(): StorageFailure | undefined {
		this.#subscribe();
		return this.#error === undefined ? undefined : storageFailureOf(this.#error);
	}
}

// Dexie keeps a closed database to itself, and one whose storage is denied counts as closed: a screen
// would wait for ever.
async function answerOf<T>(query: () => T | Promise<T>): Promise<Answer<T>> {
	try {
		return { value: await query() };
	} catch (error) {
		return { error };
	}
}
