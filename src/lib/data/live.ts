import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import { troubleOf } from './trouble.ts';
import type { StorageTrouble } from './trouble.ts';

/**
 * A query whose `current` follows the database while a template or effect reads it.
 * Arguments are not tracked inside the query; make a new one when they change:
 * `const tallies = $derived(new Live(() => talliesOfLearner(database, learner)))`.
 */
export class Live<T> {
	#subscribe: () => void;
	#current: T | undefined;
	#error: unknown;

	constructor(query: () => T | Promise<T>) {
		this.#subscribe = createSubscriber((update) => {
			const subscription = liveQuery(query).subscribe({
				next: (value) => {
					this.#current = value;
					this.#error = undefined;
					update();
				},
				error: (error: unknown) => {
					this.#error = error;
					update();
				}
			});
			return () => subscription.unsubscribe();
		});
	}

	/** The latest answer; undefined while the first one is on its way. */
	get current(): T | undefined {
		this.#subscribe();
		return this.#current;
	}

	/** Why there is no answer; anything unexpected is thrown. */
	get trouble(): StorageTrouble | undefined {
		this.#subscribe();
		return this.#error === undefined ? undefined : troubleOf(this.#error);
	}
}
