import { nearOf, type NearHelper } from '#lib/domain/club/site.ts';
import { CHILD_LINES } from '#lib/domain/facts/child-lines.ts';
import { dayOf, noonOf } from '#lib/i18n/dates.ts';
import type { App } from '../app.svelte.ts';
import type { PhoneLine } from './helplines.ts';

/** Telephone lines for children: those near here that somebody has called, then those of the whole country. */
export class PhoneLines {
	#app: App;
	#near = $state.raw<readonly NearHelper[]>([]);

	constructor(app: App) {
		this.#app = app;
	}

	/**
	 * `say` gives words of the interface. The lines of the whole country are among them (cli/helpline-words):
	 * they wait neither for a pack nor for the database.
	 */
	all(say: (id: string) => string): PhoneLine[] {
		const near = this.#near.map(({ slot, number, day }) => ({
			number,
			name: say(`help.slot.${slot}`),
			checked: this.#dayOf(day)
		}));
		const country = CHILD_LINES.map((token) => ({
			number: say(`help.line.${token}.number`),
			name: say(`help.line.${token}.name`),
			checked: this.#dayOf(say(`help.line.${token}.called`))
		}));
		return [...near, ...country];
	}

	/** Looks for the numbers of this site. Without a database there are none, and help must not fail for it. */
	async look(): Promise<void> {
		const site = await this.#app
			.open()
			.then(({ site: log }) => log.read())
			.catch(() => undefined);
		if (site) this.#near = nearOf(site);
	}

	#dayOf(called: string): string | undefined {
		return called ? dayOf(noonOf(called), this.#app.language) : undefined;
	}
}
