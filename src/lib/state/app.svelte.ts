import { createContext } from 'svelte';
import { createEffects, type Effects } from '#lib/audio/effects.ts';
import { isReady, setsOn } from '#lib/domain/club/site.ts';
import type { Band, KazakhScript, Language } from '#lib/domain/content/language.ts';
import type { Comfort } from '#lib/domain/profile/comfort.ts';
import type { Access } from '#lib/domain/lesson/state.ts';
import { dayText, startOfDay } from '#lib/domain/day.ts';
import type { Narrator } from '#lib/domain/speech/narration.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import type { YolDatabase } from '#lib/data/database.ts';
import type { Clock } from '#lib/data/clock.ts';
import type { Packs } from '#lib/data/packs/packs.ts';
import type { Profiles } from '#lib/data/profiles.ts';
import type { Records } from '#lib/data/records.ts';
import type { SessionLog } from '#lib/data/club/session-log.ts';
import { readSettings, restoreSettings, saveSettings, type Settings } from '#lib/data/settings.ts';
import type { SiteLog } from '#lib/data/club/site-log.ts';
import type { FacilitatorVault } from '#lib/data/club/vault.ts';
import type { WriteResult } from '#lib/data/storage-failure.ts';
import { RetryUntilLoaded } from './retry-until-loaded.ts';
import { bring } from './bring.ts';
import { Cover } from './device/cover.svelte.ts';
import { freshPageUnless } from './device/fresh-page.ts';
import { ScreenVoice } from './screen-voice.svelte.ts';
import { hushed } from './device/hushed.ts';
import { LateRecords } from './late-records.svelte.ts';
import { Learning } from './lesson/learning.svelte.ts';
import { Library } from './library.svelte.ts';
import { Presence } from './presence.svelte.ts';
import { keepScreenHint, screenHint } from './device/screen-hint.ts';
import { afterPaint } from './device/paint.ts';
import { settledOrTimeout } from './device/timeout.ts';
import { OfflineInstall } from './device/offline-install.ts';
import { Unlocks } from './club/unlocks.svelte.ts';
import { UpdateWatcher } from './device/update.svelte.ts';

/** How long a child who has chosen a language waits for it to be written down. */
const WRITE_TIMEOUT_MS = 2_000;

/** What the app is built from; the root layout makes the real ones. */
export interface Parts {
	/** Fetches the database and what is kept in it; it is large, and the first picture needs none of it. */
	records: () => Promise<Records>;
	packs: Packs;
	narrator: Narrator;
	clock: Clock;
}

/** The running app. Built once, handed down by context. */
export class App {
	settings = $state.raw<Settings>(restoreSettings({}));
	/** The words of the language are there. */
	ready = $state(false);
	/** A newer app keeps what is on this tablet: nothing of it is opened, nor changed. */
	outdated = $state(false);
	readonly narrator: Narrator;
	readonly screenVoice: ScreenVoice;
	/** Short sounds beside the voice; one switch of the child’s comfort turns them off. */
	readonly effects: Effects;
	readonly cover: Cover;
	readonly library: Library;
	readonly presence: Presence;
	readonly unlocks: Unlocks;
	readonly learning: Learning;
	/** Keeps the app for offline use; only Door and wall offer a newer one. */
	readonly updates = new UpdateWatcher();
	/** Nothing is touched for a while, though somebody is there: a child copies on paper, a file comes, a lesson is observed. */
	handsOff = false;
	readonly clock: Clock;
	readonly now: () => number;
	#records: LateRecords;
	/** What was changed since the start, which is newer than what a database remembers that comes late. */
	#changed: Partial<Settings> = {};
	#firstWords = new RetryUntilLoaded();
	#offlineInstall = new OfflineInstall(() => this.#bring());

	constructor({ records, packs, narrator, clock }: Parts) {
		this.#records = new LateRecords({
			fetch: records,
			take: (came, show) => this.#remembers(came, show)
		});
		this.clock = clock;
		this.now = clock.now;
		this.cover = new Cover(() => this.#hush());
		// All voices and sounds of the app go through these two.
		this.narrator = hushed(narrator, () => this.cover.up);
		this.screenVoice = new ScreenVoice(this.narrator, () => ({
			band: this.band,
			speed: this.presence.comfort.speed
		}));
		this.effects = createEffects({ isOn: () => this.presence.comfort.effects && !this.cover.up });
		this.library = new Library(packs, async () => setsOn(await (await this.open()).site.read()));
		this.presence = new Presence(
			() => this.profiles,
			() => this.today
		);
		this.unlocks = new Unlocks(
			() => this.vault,
			async () => isReady(await this.site.read(), this.today),
			this.now
		);
		const { now, presence } = this;
		this.learning = new Learning({ records: () => this.#records.here, presence, now });
	}

	/** The database is there; until then only the Door and a lesson that was opened by its address show. */
	get opened(): boolean {
		return this.#records.opened;
	}

	get database(): YolDatabase {
		return this.#records.here.database;
	}

	get profiles(): Profiles {
		return this.#records.here.profiles;
	}

	/** Club meetings and lessons in classes. */
	get sessions(): SessionLog {
		return this.#records.here.sessions;
	}

	/** What is known about this site: the readiness gate and the local numbers hang on it. */
	get site(): SiteLog {
		return this.#records.here.site;
	}

	/** PIN of the facilitator, and what it closes. */
	get vault(): FacilitatorVault {
		return this.#records.here.vault;
	}

	/** What waits after wrong PINs go by. */
	get steady(): Records['steady'] {
		return this.#records.here.steady;
	}

	/** The day on the tablet’s clock, `2026-11-24`. No hour is ever kept. */
	get today(): string {
		return dayText(startOfDay(this.now()));
	}

	/** The language of the screen; English until somebody has chosen at the Door. */
	get language(): Language {
		return this.presence.language ?? this.settings.language ?? 'en';
	}

	get script(): KazakhScript {
		return this.presence.comfort.script ?? this.settings.script;
	}

	get band(): Band {
		return this.presence.band;
	}

	get access(): Access {
		const { unlocked, ledSession } = this.unlocks;
		return { band: this.band, unlocked, ledSession };
	}

	/**
	 * Shows the screen as the hint remembers it; the database decides, after the first picture. A tablet that
	 * has been here but gives no hint is asked first. A lesson opened by its address is asked for at once.
	 */
	async start(lesson?: string): Promise<void> {
		const hint = screenHint();
		if (lesson) void this.library.lesson(lesson, hint?.language ?? 'en');
		const isForgotten = !hint && navigator.serviceWorker?.controller;
		// Whoever needs the database next asks for it again.
		if (isForgotten) await this.open().catch(() => undefined);
		else this.settings = restoreSettings(hint);
		await this.#firstWords.until(() => setLanguage(this.language, this.script));
		this.ready = true;
	}

	/** Somebody waits for what does not come. What is kept for offline use comes with a fresh page. */
	again(): void {
		if (navigator.serviceWorker?.controller) return location.reload();
		this.#firstWords.again();
		void this.open();
		freshPageUnless(() => this.ready && this.opened);
	}

	/** Opens the database and takes its settings; storage that is denied leaves the hint. */
	open(): Promise<Records> {
		return this.#records.open();
	}

	/** What comes after the first screen, when the line is free, and again where it broke off. */
	settle(): Promise<void> {
		return this.#offlineInstall.start();
	}

	async #bring(): Promise<boolean> {
		await this.open();
		await this.#records.tidy(this.today);
		return bring(this);
	}

	/** Turns everything to a language; the place in a lesson stays. A child turns no other child’s screen. */
	async chooseLanguage(language: Language): Promise<void> {
		const { isHere, left } = this.presence;
		if (isHere) this.learning.noted(await this.presence.keepLanguage(language));
		if (isHere && left.aborted) return;
		// Without the database it is not remembered, but it can be learnt in. So is the first one of all.
		if (!isHere || !this.settings.language) {
			const written = this.change({ language }).catch(() => undefined);
			await settledOrTimeout(written, WRITE_TIMEOUT_MS);
		}
		// Words first: the wall needs no lessons, and an open lesson turns by itself.
		void this.library.open(language);
		await this.#turnWords();
	}

	async chooseScript(script: KazakhScript): Promise<void> {
		const { comfort } = this.presence;
		if (this.presence.isHere) await this.changeComfort({ ...comfort, script });
		else await this.change({ script });
		await this.#applyLanguage();
	}

	/** Call it inside a touch: browsers let no sound out before one. */
	touched(): void {
		this.narrator.unlock();
		void this.effects.prepare(['press']);
	}

	/** Ends every sound at once. */
	silence(): void {
		this.screenVoice.stop();
		this.effects.stop();
	}

	/** A child, or a guest, has the tablet now; the screen follows their language. Says whether they waited for it. */
	async welcome(): Promise<boolean> {
		const { left } = this.presence;
		await Promise.all([this.#applyLanguage(), this.learning.open()]);
		return !left.aborted;
	}

	/** All is quiet in the same turn; what that changes on the screen is beneath the cover and comes after it. */
	#hush(): void {
		this.narrator.cut();
		this.effects.stop();
		afterPaint(() => this.silence());
	}

	/** Back to the wall: nothing of the last child stays on the screen. */
	leave(): void {
		const { language, script } = this;
		this.silence();
		this.presence.leave();
		this.learning.close();
		if (language !== this.language || script !== this.script) void this.#applyLanguage();
	}

	async changeComfort(comfort: Comfort): Promise<void> {
		this.learning.noted(await this.presence.keepComfort(comfort));
	}

	/** The helping hand of the child who is here; none takes it away. */
	async keepHand(hand: readonly string[]): Promise<WriteResult> {
		return this.learning.noted(await this.presence.keepHand(hand));
	}

	async change(changes: Partial<Settings>): Promise<WriteResult> {
		this.#changed = { ...this.#changed, ...changes };
		this.#take({ ...this.settings, ...changes });
		return saveSettings((await this.open()).database, changes);
	}

	async #remembers({ database }: Records, show: () => void): Promise<void> {
		const { language, script } = this;
		this.#take({ ...(await readSettings(database).catch(() => this.settings)), ...this.#changed });
		database.whenNewer(() => (this.outdated = true));
		show();
		// The hint was wrong, or an older app wrote it.
		if (language !== this.language || script !== this.script) await this.#applyLanguage();
	}

	#take(settings: Settings): void {
		this.settings = settings;
		keepScreenHint(settings);
	}

	async #applyLanguage(): Promise<void> {
		await Promise.all([this.#turnWords(), this.library.open(this.language)]);
	}

	async #turnWords(): Promise<void> {
		await setLanguage(this.language, this.script);
		// Mandarin has a dictionary of its own, which stays on the tablet from now on.
		if (this.language === 'zh') void this.narrator.preload(['zh']);
	}
}

export const [useApp, provideApp] = createContext<App>();
