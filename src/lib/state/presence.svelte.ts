import type { Band, Language } from '#lib/domain/content/language.ts';
import type { Comfort } from '#lib/domain/profile/comfort.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import type { Profile } from '#lib/domain/profile/profile.ts';
import type { Opened, Profiles } from '#lib/data/profiles.ts';
import type { WriteResult } from '#lib/data/storage-failure.ts';
import { Visit } from './visit.ts';

/** Who holds the tablet. A guest is nobody in particular; what a guest chooses goes with the guest. */
export type Present =
	| { kind: 'nobody' }
	| { kind: 'guest'; band: Band; language?: Language }
	| { kind: 'learner'; profile: Profile };

/** `left`: whoever asked to come in went away while the pictures were checked. */
export type CameIn = Opened | { ok: false; reason: 'left' };

/** A guest among those who know the brush. */
const GUEST = 'guest';

/** Who is here, and how they like to read. */
export class Presence {
	now = $state.raw<Present>({ kind: 'nobody' });
	comfort = $state.raw<Comfort>(DEFAULT_COMFORT);
	#profiles: () => Profiles;
	#today: () => string;
	/** Whose tile was touched on the wall. Here and not in the address, which never names a child. */
	#touched: string | undefined;
	/** Who has been shown the brush since the app was opened. It is written down nowhere. */
	#knowBrush = new Set<string>();
	#visit = new Visit();

	constructor(profiles: () => Profiles, today: () => string) {
		this.#profiles = profiles;
		this.#today = today;
	}

	/** Aborted as soon as whoever is here, or has asked to come in, leaves. */
	get left(): AbortSignal {
		return this.#visit.left;
	}

	get band(): Band {
		if (this.now.kind === 'learner') return this.now.profile.band;
		return this.now.kind === 'guest' ? this.now.band : 'l';
	}

	get profile(): Profile | undefined {
		return this.now.kind === 'learner' ? this.now.profile : undefined;
	}

	/** A child or a guest has the tablet. */
	get isHere(): boolean {
		return this.now.kind !== 'nobody';
	}

	/** What whoever is here has chosen; undefined where the tablet decides. */
	get language(): Language | undefined {
		return this.now.kind === 'guest' ? this.now.language : this.profile?.language;
	}

	/** Whoever is here has been shown the brush; the next guest has not. */
	get knowsBrush(): boolean {
		return this.#knowBrush.has(this.profile?.id ?? GUEST);
	}

	meetBrush(): void {
		this.#knowBrush.add(this.profile?.id ?? GUEST);
	}

	/** Somebody has touched their tile on the wall and will be asked for its pictures. */
	touch(id: string): void {
		this.#touched = id;
	}

	/** The child that a tile stands for: the one who touched it, or the only one who has it. */
	async behind(tile: string): Promise<Profile | undefined> {
		const touched = this.#touched && (await this.#profiles().byId(this.#touched));
		return touched && touched.tile === tile ? touched : this.#profiles().byTile(tile);
	}

	/** Opens a tile by its three pictures; without a secret, touching the tile is enough. */
	async open(id: string, pictures: readonly string[]): Promise<CameIn> {
		const left = this.#visit.renew();
		const opened = await this.#profiles().open(id, pictures);
		if (!opened.ok) return opened;
		if (!left.aborted) {
			this.now = { kind: 'learner', profile: opened.profile };
			this.comfort = opened.profile.comfort;
			await this.#profiles().used(id, this.#today());
		}
		return left.aborted ? { ok: false, reason: 'left' } : opened;
	}

	/** A guest is a stranger: nothing of the one before is left. */
	openGuest(band: Band): void {
		this.#visit.renew();
		this.#knowBrush.delete(GUEST);
		this.now = { kind: 'guest', band };
		this.comfort = DEFAULT_COMFORT;
	}

	/** Back to the wall. */
	leave(): void {
		this.#visit.renew();
		this.#touched = undefined;
		this.#knowBrush.delete(GUEST);
		this.now = { kind: 'nobody' };
		this.comfort = DEFAULT_COMFORT;
	}

	async keepComfort(comfort: Comfort): Promise<WriteResult> {
		this.comfort = comfort;
		return this.profile ? this.#profiles().setComfort(this.profile.id, comfort) : { ok: true };
	}

	async keepLanguage(language: Language): Promise<WriteResult> {
		const { now, profile } = this;
		if (now.kind === 'guest') this.now = { ...now, language };
		if (!profile) return { ok: true };
		this.now = { kind: 'learner', profile: { ...profile, language } };
		return this.#profiles().setLanguage(profile.id, language);
	}

	/** The helping hand of the child who is here, shown as it is on the disk. Of a guest nothing is kept. */
	async keepHand(hand: readonly string[]): Promise<WriteResult> {
		const { profile } = this;
		if (!profile) return { ok: true };
		const kept = await this.#profiles().setHand(profile.id, [...hand]);
		const { now } = this;
		if (kept.ok && now.kind === 'learner' && now.profile.id === profile.id)
			this.now = { kind: 'learner', profile: { ...now.profile, hand: [...hand] } };
		return kept;
	}
}
