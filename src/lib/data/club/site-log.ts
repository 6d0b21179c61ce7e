import { nextTurn } from '#lib/domain/progress/record.ts';
import { siteOf } from '#lib/domain/club/site.ts';
import type { Site } from '#lib/domain/club/site.ts';
import { restoreSiteEntry } from '#lib/domain/club/site-entry.ts';
import type { SiteDraft, SiteEntry } from '#lib/domain/club/site-entry.ts';
import type { YolDatabase } from '../database.ts';
import { stamped } from '../device.ts';
import type { Clock } from '../clock.ts';
import { restored } from '../restored.ts';
import { attemptWrite } from '../storage-failure.ts';
import type { WriteResult } from '../storage-failure.ts';

/** What is known about the site: its name in reports, the readiness gate, local numbers. */
export class SiteLog {
	#database: YolDatabase;
	#clock: Clock;

	constructor(database: YolDatabase, clock: Clock) {
		this.#database = database;
		this.#clock = clock;
	}

	async read(): Promise<Site> {
		return siteOf(await this.#entries());
	}

	/** Notes all of it or nothing. */
	write(drafts: readonly SiteDraft[]): Promise<WriteResult> {
		const { site, settings } = this.#database;
		return attemptWrite(() =>
			this.#database.transaction('rw', site, settings, async () => {
				const turn = nextTurn(await this.#entries());
				const given = await stamped(settings, this.#clock, drafts);
				await site.bulkAdd(
					given.map(([draft, stamp], n): SiteEntry => ({ ...draft, ...stamp, turn: turn + n }))
				);
			})
		);
	}

	async #entries(): Promise<SiteEntry[]> {
		return restored(await this.#database.site.toArray(), restoreSiteEntry);
	}
}
