import {
	keepTold,
	lastTold,
	readReport,
	type ReportRecords
} from '#lib/data/club/report-source.ts';
import { statementsFile } from '#lib/data/club/statements-file.ts';
import { Live } from '#lib/data/live.ts';
import type { StorageFailure } from '#lib/data/storage-failure.ts';
import {
	completionOf,
	stuckIn,
	type CompletionRow,
	type Stuck
} from '#lib/domain/report/completion.ts';
import { afterLeaving, type Told } from '#lib/domain/report/export-guard.ts';
import { filtered, type ReportData, type ReportFilter } from '#lib/domain/report/report-data.ts';
import {
	commonBeliefs,
	wordsOfBelief,
	type BeliefWords,
	type CommonBelief
} from '#lib/domain/report/beliefs.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { siteCode } from '#lib/domain/club/site.ts';
import { midnightOf } from '#lib/domain/day.ts';
import { randomUuid } from '#lib/domain/progress/event-id.ts';
import { THINGS } from '#lib/domain/report/reach-parts.ts';
import {
	attendanceTable,
	reportTables,
	type Audience,
	type ReportTable
} from '#lib/domain/report/report-table.ts';
import { heldNumbers, namesOf } from '#lib/domain/report/told-numbers.ts';
import type { App } from '../app.svelte.ts';

/** A belief of the group with its words and the title of its lesson. */
export type SpokenBelief = CommonBelief & BeliefWords & { title: string };

type Parts = Pick<App, 'database' | 'library' | 'clock' | 'today' | 'site'>;

/** More would be no list to prepare a meeting from. */
const BELIEFS_SHOWN = 10;

/** What happened in the club, computed from the log when a facilitator asks. */
export class Reports {
	filter = $state.raw<ReportFilter>({});
	audience = $state.raw<Audience>('club');
	/** What many answers of the group voiced that does not hold; for the club only. */
	beliefs = $state.raw<SpokenBelief[]>([]);
	#records = $state.raw<ReportRecords>();
	/** What has left the club before. */
	#told = $state.raw<Told[]>([]);
	#app: Parts;
	#site = new Live(() => this.#app.site.read());

	constructor(app: Parts) {
		this.#app = app;
	}

	/** Reads the log as it is now; until then there are no reports. */
	async read(): Promise<void> {
		this.#told = await lastTold(this.#app.database);
		this.#records = await readReport(this.#app.database);
	}

	/** The office sees the whole club only: groups could be subtracted from it. */
	chooseAudience(audience: Audience): void {
		this.audience = audience;
		if (audience === 'office') this.filter = {};
	}

	/**
	 * Asks whether the report may go out as a file or on paper, and notes that it does. Inside the club it
	 * always may; one for the office not when nobody could say later what it told.
	 */
	async leave(): Promise<'may-leave' | StorageFailure> {
		if (this.audience === 'club' || !this.#data) return 'may-leave';
		// Another window may have let one leave meanwhile.
		this.#told = await lastTold(this.#app.database);
		const numbers = namesOf(heldNumbers(this.#data, this.#app.today, this.#told));
		const told = afterLeaving(this.#told, numbers, this.tables);
		const kept = await keepTold(this.#app.database, told);
		if (!kept.ok) return kept.reason;
		this.#told = told;
		return 'may-leave';
	}

	/** What the log says about the whole club, line by line, for a learning record store of the club’s own. */
	async statements(): Promise<Blob | undefined> {
		const data = this.#all;
		if (!data || this.audience === 'office') return undefined;
		const newId = () => randomUuid(this.#app.clock.random(16));
		return statementsFile(this.#app.database, data, newId);
	}

	/** Finds the words of what the group believes in its lessons. Call it when these or the language change. */
	async speakBeliefs(language: Language): Promise<void> {
		const data = this.audience === 'club' ? this.#data : undefined;
		const found = data ? commonBeliefs(data) : [];
		const spoken: SpokenBelief[] = [];
		for (const one of found) {
			if (spoken.length === BELIEFS_SHOWN) break;
			const read = await this.#app.library.lesson(one.lesson, language);
			const words = read.ok ? wordsOfBelief(read.lesson, one) : undefined;
			const title = this.#app.library.summary(one.lesson)?.title ?? '';
			if (words) spoken.push({ ...one, ...words, title });
		}
		if (this.#data === data || !data) this.beliefs = spoken;
	}

	/** The code of the site, once it has a name. */
	get site(): string | undefined {
		const name = this.#site.current?.name;
		return name && siteCode(name);
	}

	/** Everything is there to be shown. */
	get ready(): boolean {
		return this.#data !== undefined;
	}

	get groups(): string[] {
		return [...new Set(this.#records?.children.map(({ group }) => group))];
	}

	/** What was noted of any child, so that it can be asked for. */
	readonly noted = $derived(
		THINGS.filter((thing) => this.#records?.children.some((child) => child[thing] !== undefined))
	);

	readonly #all = $derived.by((): ReportData | undefined => {
		const records = this.#records;
		const words = this.#app.library.words;
		if (!records || !words) return undefined;
		const quiet = new Set<string>(words.modules.filter((one) => one.quiet).map(({ id }) => id));
		return { ...records, lessons: this.#app.library.lessons, quiet };
	});

	readonly #data = $derived.by(
		(): ReportData | undefined => this.#all && filtered(this.#all, this.filter)
	);

	/** The children of the filter, and the meetings of their groups as they hold now. */
	get children(): ReportData['children'] {
		return this.#data?.children ?? [];
	}

	get sessions(): ReportData['sessions'] {
		return this.#data?.sessions ?? [];
	}

	/** How the children came, week by week. */
	readonly weeks = $derived.by((): ReportTable | undefined =>
		this.#data ? attendanceTable(this.#data, this.#app.today, 'club') : undefined
	);

	readonly completion = $derived.by((): CompletionRow[] =>
		this.#data ? completionOf(this.#data) : []
	);

	readonly stuck = $derived.by((): Stuck[] =>
		this.#data ? stuckIn(this.#data, midnightOf(this.#app.today)) : []
	);

	readonly tables = $derived.by((): ReportTable[] =>
		this.#data ? reportTables(this.#data, this.#app.today, this.audience, this.#told) : []
	);
}
