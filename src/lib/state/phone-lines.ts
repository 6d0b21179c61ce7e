import { nearOf } from '#lib/domain/club/site.ts';
import type { Site } from '#lib/domain/club/site.ts';
import { Live } from '#lib/data/live.ts';
import { dayOf } from '#lib/i18n/dates.ts';
import type { App } from './app.svelte.ts';
import { helplines } from './helplines.ts';

/** Telephone lines for children: those near here that somebody has called, then those of the whole country. */
export class PhoneLines {
	#app: App;
	#site: Live<Site>;

	constructor(app: App) {
		this.#app = app;
		this.#site = new Live(() => app.site.read());
	}

	/** `say` gives words of the interface. */
	all(say: (id: string) => string): ReturnType<typeof helplines> {
		const { language, library } = this.#app;
		const near = this.#site.current ? nearOf(this.#site.current) : [];
		const own = near.map(({ slot, number, day }) => ({
			number,
			name: say(`help.slot.${slot}`),
			checked: dayOf(new Date(`${day}T12:00:00`), language)
		}));
		return [...own, ...helplines(library.words)];
	}
}
