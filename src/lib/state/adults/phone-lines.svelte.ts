import { nearOf, type NearHelper } from '#lib/domain/club/site.ts';
import { dayOf, noonOf } from '#lib/i18n/dates.ts';
import type { App } from '../app.svelte.ts';
import { helplines, type PhoneLine } from '../lesson/helplines.ts';

/** Telephone lines for children: those near here that somebody has called, then those of the whole country. */
export class PhoneLines {
	#app: App;
	/** The lines of the whole country wait neither for the database nor for its code. */
	#near = $state.raw<readonly NearHelper[]>([]);

	constructor(app: App) {
		this.#app = app;
		// Without a database there are no numbers of this site, and help must not fail for it.
		void this.#read().catch(() => undefined);
	}

	/** `say` gives words of the interface. */
	all(say: (id: string) => string): PhoneLine[] {
		const { language, library } = this.#app;
		const own = this.#near.map(({ slot, number, day }) => ({
			number,
			name: say(`help.slot.${slot}`),
			checked: dayOf(noonOf(day), language)
		}));
		return [...own, ...helplines(library.words)];
	}

	async #read(): Promise<void> {
		const { site } = await this.#app.open();
		this.#near = nearOf(await site.read());
	}
}
