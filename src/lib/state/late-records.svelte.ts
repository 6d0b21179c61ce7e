import type { Records } from '#lib/data/records.ts';
import { AppError } from '#lib/domain/app-error.ts';

interface Opening {
	fetch: () => Promise<Records>;
	/** Takes what is kept in them, and says by `show` when whoever waits may see it. */
	take: (records: Records, show: () => void) => Promise<void>;
}

/** The database and all who write into it. They come after the first picture, which needs none of them. */
export class LateRecords {
	#came = $state.raw<Records>();
	#opening: Promise<Records> | undefined;
	#tidied = false;
	#parts: Opening;

	constructor(parts: Opening) {
		this.#parts = parts;
	}

	get opened(): boolean {
		return this.#came !== undefined;
	}

	/** For whoever shows only when they are there. */
	get here(): Records {
		if (!this.#came) throw new AppError('app/not-open');
		return this.#came;
	}

	/** Opens them once; all who ask meanwhile wait for the same. */
	open(): Promise<Records> {
		if (this.#opening) return this.#opening;
		this.#opening = this.#open();
		// Code that could not be fetched is asked for again by the next who needs it.
		this.#opening.catch(() => (this.#opening = undefined));
		return this.#opening;
	}

	/** Once a start. What cannot be forgotten now is forgotten at another start. */
	async tidy(today: string): Promise<void> {
		if (this.#tidied) return;
		this.#tidied = true;
		await this.here.tidy(today).catch(() => undefined);
	}

	async #open(): Promise<Records> {
		const records = await this.#parts.fetch();
		await this.#parts.take(records, () => (this.#came = records));
		return records;
	}
}
