import { createContext } from 'svelte';
import { createEffects, type Effects } from '#lib/audio/effects.ts';
import { isReady } from '#lib/domain/club/site.ts';
import type { Band, KazakhScript, Language } from '#lib/domain/content/language.ts';
import type { Comfort } from '#lib/domain/profile/comfort.ts';
import type { Access } from '#lib/domain/lesson/state.ts';
import { dayText, startOfDay } from '#lib/domain/progress/event-id.ts';
import type { Narrator } from '#lib/domain/speech/narration.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import type { YolDatabase } from '#lib/data/database.ts';
import type { Clock } from '#lib/data/device.ts';
import { EventLog } from '#lib/data/event-log.ts';
import type { Packs } from '#lib/data/packs.ts';
import { Profiles } from '#lib/data/profiles.ts';
import { SessionLog } from '#lib/data/session-log.ts';
import { readSettings, restoreSettings, saveSettings, type Settings } from '#lib/data/settings.ts';
import { askToPersist } from '#lib/data/storage.ts';
import { SiteLog } from '#lib/data/site-log.ts';
import { FacilitatorVault } from '#lib/data/vault.ts';
import { Cover } from './cover.svelte.ts';
import { Hearing } from './hearing.svelte.ts';
import { keepLanguageHint, languageHint } from './language-hint.ts';
import { Learning } from './learning.svelte.ts';
import { Library } from './library.svelte.ts';
import { Presence } from './presence.svelte.ts';
import { Unlocks } from './unlocks.svelte.ts';
import { UpdateWatcher } from './update.svelte.ts';

/** What the app is built from; the root layout makes the real ones. */
export interface Parts {
	database: YolDatabase;
	packs: Packs;
	narrator: Narrator;
	clock: Clock;
}

/** The running app. Built once, handed down by context. */
export class App {
	settings = $state.raw<Settings>(restoreSettings({}));
	/** Settings are read and the words of the language are there. */
	ready = $state(false);
	readonly database: YolDatabase;
	readonly profiles: Profiles;
	readonly log: EventLog;
	/** Club meetings and lessons in classes. */
	readonly sessions: SessionLog;
	/** What is known about this site: the readiness gate and the local numbers hang on it. */
	readonly site: SiteLog;
	readonly narrator: Narrator;
	readonly hearing: Hearing;
	/** Short sounds beside the voice; one switch of the child’s comfort turns them off. */
	readonly effects: Effects;
	readonly cover: Cover;
	readonly library: Library;
	readonly presence: Presence;
	/** PIN of the facilitator, and what it closes. */
	readonly vault: FacilitatorVault;
	readonly unlocks: Unlocks;
	readonly learning: Learning;
	/** Keeps the app for offline use; only Door and wall offer a newer one. */
	readonly updates = new UpdateWatcher();
	readonly clock: Clock;
	readonly now: () => number;
	#tidied = false;

	constructor({ database, packs, narrator, clock }: Parts) {
		this.database = database;
		this.clock = clock;
		this.now = clock.now;
		this.narrator = narrator;
		this.profiles = new Profiles(database, clock);
		this.log = new EventLog(database, clock);
		this.sessions = new SessionLog(database, clock);
		this.hearing = new Hearing(narrator);
		this.effects = createEffects({ isOn: () => this.presence.comfort.effects });
		this.cover = new Cover(() => this.silence());
		this.library = new Library(packs);
		this.presence = new Presence(this.profiles, () => this.today);
		this.site = new SiteLog(database, clock);
		this.vault = new FacilitatorVault(database, clock.now);
		this.unlocks = new Unlocks(this.vault, async () => isReady(await this.site.read(), this.today));
		this.learning = new Learning({
			database,
			log: this.log,
			presence: this.presence,
			now: this.now
		});
	}

	/** The day on the tablet’s clock, `2026-11-24`. No hour is ever kept. */
	get today(): string {
		return dayText(startOfDay(this.now()));
	}

	/** The language of the screen; English until somebody has chosen at the Door. */
	get language(): Language {
		return this.presence.profile?.language ?? this.settings.language ?? 'en';
	}

	get script(): KazakhScript {
		return this.settings.script;
	}

	get band(): Band {
		return this.presence.band;
	}

	get access(): Access {
		const { unlocked, ledSession } = this.unlocks;
		return { band: this.band, unlocked, ledSession };
	}

	/**
	 * Reads what the tablet knows; storage that is denied leaves the defaults. A lesson that is opened
	 * by its address is asked for at once, while the rest is still on its way.
	 */
	async start(lesson?: string): Promise<void> {
		if (lesson) void this.library.expect(lesson, languageHint());
		this.settings = await readSettings(this.database).catch(() => restoreSettings({}));
		await setLanguage(this.language, this.script);
		this.ready = true;
	}

	/**
	 * What comes after the first screen can be used, when the line is free: keeping the app and the
	 * lessons on the tablet, and the voice.
	 */
	async settle(): Promise<void> {
		await this.updates.start();
		await askToPersist();
		await this.#tidy();
		await this.fetchVoice();
		// Until a language has been chosen nobody knows which lessons will be wanted.
		if (!this.settings.language && this.presence.now.kind === 'nobody') return;
		await this.library.open(this.language);
		await this.library.install();
	}

	/** Turns everything to a language; the place in a lesson stays. */
	async chooseLanguage(language: Language): Promise<void> {
		keepLanguageHint(language);
		await this.change({ language });
		await this.presence.keepLanguage(language);
		await this.#turn();
	}

	async chooseScript(script: KazakhScript): Promise<void> {
		await this.change({ script });
		await this.#turn();
	}

	/** Call it inside a touch: browsers let no sound out before one. */
	touched(): void {
		this.narrator.unlock();
		void this.effects.prepare(['press']);
	}

	/** Loads the voice of the language ahead, when nothing else is wanted of the network. */
	async fetchVoice(): Promise<void> {
		await this.narrator.preload([this.language]);
	}

	/** Ends every sound at once. */
	silence(): void {
		this.hearing.stop();
		this.effects.stop();
	}

	/** A child, or a guest, has the tablet now; the screen follows their language. */
	async welcome(): Promise<void> {
		this.hearing.band = this.band;
		this.narrator.speed = this.presence.comfort.speed;
		await this.#turn();
		await this.learning.open();
	}

	/** Back to the wall: nothing of the last child stays on the screen. */
	leave(): void {
		this.silence();
		this.presence.leave();
		this.learning.close();
	}

	async changeComfort(comfort: Comfort): Promise<void> {
		this.narrator.speed = comfort.speed;
		await this.presence.keepComfort(comfort);
		if (this.presence.now.kind === 'guest') await this.change({ guestComfort: comfort });
	}

	async change(changes: Partial<Settings>): Promise<void> {
		this.settings = { ...this.settings, ...changes };
		await saveSettings(this.database, changes);
	}

	/**
	 * Erases the children whose tiles were left behind, once per start. The day of the last start counts
	 * where it is earlier: a clock that has jumped ahead by a year must not erase everybody.
	 */
	async #tidy(): Promise<void> {
		if (this.#tidied) return;
		this.#tidied = true;
		const { today } = this;
		const { lastStart } = this.settings;
		if (lastStart !== undefined)
			await this.profiles.eraseIdle(lastStart < today ? lastStart : today).catch(() => 0);
		if (lastStart !== today) await this.change({ lastStart: today });
	}

	async #turn(): Promise<void> {
		await Promise.all([setLanguage(this.language, this.script), this.library.open(this.language)]);
		// Mandarin has a dictionary of its own, which stays on the tablet from now on.
		if (this.language === 'zh') void this.fetchVoice();
	}
}

export const [useApp, provideApp] = createContext<App>();
