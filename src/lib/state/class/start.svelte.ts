import {
	classPlace,
	keepClassPlace,
	keepWishes,
	readWishes,
	type ClassWishes
} from '#lib/data/class-store.ts';
import type { StorageFailure } from '#lib/data/storage-failure.ts';
import { hasBegun, type ClassPlace } from '#lib/domain/class/class-resume.ts';
import { guardOf, isConcealed, type Guard } from '#lib/domain/class/guard.ts';
import type { LessonSummary } from '#lib/domain/content/compiled.ts';
import type { Band } from '#lib/domain/content/language.ts';
import type { ModuleId } from '#lib/domain/content/names.ts';
import type { App } from '../app.svelte.ts';
import { way } from '../way.ts';
import { unkeptMarks } from './lesson.svelte.ts';
import { SecondScreen, toggleFullScreen } from './second-screen.svelte.ts';

/** The way to a class: which lesson its teacher chose, how it is to be led, and the doors before it. */
export class ClassStart {
	band = $state<Band>('l');
	module = $state<ModuleId>();
	lesson = $state<string>();
	wishes = $state.raw<ClassWishes>({ notes: 'here', keys: true });
	/** Why the last wish was not kept. */
	unkept = $state<StorageFailure>();
	/** A class that was not brought to its end. */
	broken = $state.raw<ClassPlace>();
	/** The PIN is asked for once more, for this lesson. */
	asking = $state(false);
	readonly second = new SecondScreen();
	readonly #app: App;
	/** Not before a new PIN’s printed code has been read. */
	#opened = $state(false);
	/** The lesson whose class goes on where it was broken off. */
	#goingOn = $state<string>();
	/** The lesson that was refused because the site is not ready. */
	#refused = $state<string>();

	constructor(app: App) {
		this.#app = app;
		this.#opened = app.unlocks.adultHere;
	}

	get summary(): LessonSummary | undefined {
		return this.lesson ? this.#app.library.summary(this.lesson) : undefined;
	}

	/** The plan waits for the PIN. */
	get isShut(): boolean {
		return this.#guard !== 'open' && !this.#opened;
	}

	/** The class sees it black as soon as nobody watches over it. */
	get isConcealed(): boolean {
		return this.summary !== undefined && isConcealed(this.summary.sensitivity);
	}

	get isRefused(): boolean {
		return this.lesson !== undefined && this.#refused === this.lesson;
	}

	/** Titles of sensitive lessons may be read: the PIN was entered, and no class sees this screen. */
	get isNamed(): boolean {
		return this.#opened && !this.isSeen;
	}

	/** A class may see this screen. */
	get isSeen(): boolean {
		return this.wishes.notes !== 'second';
	}

	get #guard(): Guard {
		return this.summary ? guardOf(this.summary.sensitivity) : 'open';
	}

	/** What this device remembers of earlier classes. */
	async remember(): Promise<void> {
		const { database } = this.#app;
		const [wishes, place] = await Promise.all([readWishes(database), classPlace(database)]);
		this.wishes = wishes;
		if (place && hasBegun(place)) this.broken = place;
	}

	async wish(next: ClassWishes): Promise<void> {
		this.wishes = next;
		const result = await keepWishes(this.#app.database, next);
		this.unkept = result.ok ? undefined : result.reason;
	}

	chooseBand(band: Band): void {
		this.band = band;
		this.choose(undefined);
	}

	/** A module with one lesson for this age needs no second choice. */
	chooseModule(module: ModuleId): void {
		this.module = module;
		const { lessons } = this.#app.library;
		const [first, ...others] = lessons.filter(
			(one) => one.module === module && one.band === this.band
		);
		this.choose(others.length === 0 ? first?.id : undefined);
	}

	choose(lesson: string | undefined): void {
		this.lesson = lesson;
		this.asking = false;
	}

	/** The address where the class begins; undefined while a door stands before it. */
	async start(): Promise<string | undefined> {
		// An S3 lesson wants the PIN each time, even from somebody who has just entered it.
		if (this.#guard !== 'pin-again') return this.begin();
		this.asking = true;
		return undefined;
	}

	/** As `start`, once the PIN that a lesson wants each time was entered. */
	async begin(): Promise<string | undefined> {
		const { lesson } = this;
		if (!lesson || !(await this.#isAllowed(lesson))) return undefined;
		const on = this.#goingOn === lesson ? ['on'] : [];
		if (this.isSeen) {
			if (!document.fullscreenElement) void toggleFullScreen();
			return way.present(lesson, ...on);
		}
		this.second.open(way.present(lesson, 'picture', ...on, ...unkeptMarks(this.#app)));
		return way.presenter(lesson);
	}

	/** The PIN was entered before the plan. A class that was to go on does so at once. */
	async open(): Promise<string | undefined> {
		this.#opened = true;
		return this.#goingOn !== undefined && this.#goingOn === this.lesson ? this.begin() : undefined;
	}

	/** The class that was broken off goes on; what needs the PIN waits for it beside the plan. */
	async goOn({ lesson }: ClassPlace): Promise<string | undefined> {
		this.lesson = this.#goingOn = lesson;
		return this.isShut ? undefined : this.start();
	}

	async forget(): Promise<void> {
		await keepClassPlace(this.#app.database, undefined);
		this.broken = undefined;
	}

	/** Who comes back to the plan of a concealed lesson may be a child. */
	shut(): void {
		this.#app.unlocks.leave();
		this.#opened = this.asking = false;
	}

	async #isAllowed(lesson: string): Promise<boolean> {
		this.#app.touched();
		const may = this.#guard === 'open' ? 'yes' : await this.#app.unlocks.teach(lesson);
		if (may === 'left') this.#opened = this.asking = false;
		if (may === 'not-ready') this.#refused = lesson;
		return may === 'yes';
	}
}
