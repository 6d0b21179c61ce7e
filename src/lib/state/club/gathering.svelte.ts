import { recoveryCode } from '#lib/domain/profile/secret.ts';
import { FrameSink } from '#lib/domain/transfer/frame-sink.ts';
import { fitsFrames, readFrame } from '#lib/domain/transfer/frames.ts';
import { NO_OUTCOME, total } from '#lib/domain/transfer/outcome.ts';
import type { CameHere, Outcome } from '#lib/domain/transfer/outcome.ts';
import { REFUSED_THERE } from '#lib/domain/transfer/bundle.ts';
import type { TabletColour } from '#lib/domain/transfer/bundle.ts';
import { SELF } from '#lib/domain/transfer/peer.ts';
import { Camera } from '#lib/data/transfer/camera.ts';
import type { CameraTrouble } from '#lib/data/transfer/camera.ts';
import { saveFile } from '#lib/data/transfer/file.ts';
import { keepColour, peerOf } from '#lib/data/transfer/peers.ts';
import { Exchange } from '#lib/data/transfer/exchange.ts';
import type { Given, Giving, Taking } from '#lib/data/transfer/exchange.ts';
import type { Progress } from '#lib/data/transfer/watch.ts';
import type { ClubKeys } from '#lib/data/club/club-key.ts';
import type { YolDatabase } from '#lib/data/database.ts';
import type { Clock } from '#lib/data/clock.ts';
import type { FacilitatorVault } from '#lib/data/club/vault.ts';
import { MovingCode } from './moving-code.svelte.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What did not come about: all of a taking (`title`), the rest of one, or a giving. */
type Refused = 'title' | 'partly' | 'notsent';

/** `tell`: whoever gave it can read no answer, and has to be told. `outcome`: what had come before. */
interface RefusedMore {
	tell?: true;
	outcome?: Outcome;
}

/** What the facilitator is doing with this tablet and another one. */
export type Doing =
	| { at: 'choosing' }
	/** `code`: what has to be typed on the other tablet. */
	| { at: 'showing'; code?: string }
	| { at: 'reading'; known: number; count: number; trouble?: CameraTrouble | 'tangled' }
	/** `leaves`: with the code this tablet leaves a club of its own that has no children. */
	| { at: 'asking-code'; bytes: Bytes; wrong: boolean; leaves: boolean }
	/** `stopping`: the lines that are just being put away come to their end. */
	| { at: 'taking'; phase: Progress['phase'] | 'stopping'; done: number; all: number }
	| ({ at: 'came' } & CameHere)
	| ({ at: 'refused'; reason: string; what: Refused } & RefusedMore)
	/** A file was written; whether it is in a safe place only the facilitator knows. */
	| { at: 'filed'; given: Pick<Given, 'holds'>; what: 'news' | 'everything' };

interface Parts {
	database: YolDatabase;
	vault: FacilitatorVault;
	keys: ClubKeys;
	clock: Clock;
	today: () => string;
}

/** Bringing the tablets of a club together, by moving code or by file. */
export class Gathering {
	doing = $state.raw<Doing>({ at: 'choosing' });
	/** Whether this tablet is in a club; undefined until that is known. */
	inClub = $state<boolean>();
	/** Something is being sealed or looked through. */
	busy = $state(false);
	/** The answer could not be written into a file. */
	unwritten = $state(false);
	readonly code = new MovingCode();
	/** It goes by itself: something is taken, or a code is shown or read, and nobody touches the tablet. */
	readonly handsOff = $derived(
		this.code.fields !== undefined || ['taking', 'reading'].includes(this.doing.at)
	);
	#parts: Parts;
	#exchange: Exchange;
	#camera = new Camera();
	#stop = new AbortController();
	/** The answer that is shown. */
	#answer: Bytes | undefined;

	constructor(parts: Parts) {
		this.#parts = parts;
		this.#exchange = new Exchange(parts);
	}

	async look(): Promise<void> {
		this.inClub = (await this.#parts.keys.club()) !== undefined;
	}

	/** This is the first tablet of a club. */
	async beginClub(): Promise<void> {
		const made = await this.#parts.keys.make();
		if (made.ok) await this.look();
		else this.#refuse(made.reason);
	}

	async setColour(colour: TabletColour): Promise<void> {
		const kept = await keepColour(this.#parts.database, colour);
		if (!kept.ok) this.#refuse(kept.reason);
	}

	/** Shows what other tablets lack as a moving code. */
	show(): Promise<void> {
		return this.#give(
			() => this.#exchange.bundle(),
			(given) => this.#showing(given)
		);
	}

	/** Shows club, tiles and key for a second tablet, with a code to be typed there. */
	invite(): Promise<void> {
		const code = recoveryCode(this.#parts.clock.random(12)).slice(0, 9);
		return this.#give(
			() => this.#exchange.invitation(code),
			(given) => this.#showing(given, code)
		);
	}

	/** Writes what other tablets lack into a file, or everything. */
	save(what: 'news' | 'everything'): Promise<void> {
		return this.#give(
			() => (what === 'news' ? this.#exchange.bundle() : this.#exchange.backup()),
			async (given) => {
				const saved = await saveFile(given.bytes, await this.#fileName(what));
				if (saved === 'saved') this.doing = { at: 'filed', given, what };
				else if (saved === 'failed') this.#refuse('unwritable', 'notsent');
			}
		);
	}

	/** The facilitator says that the file is in a safe place. */
	async safe(): Promise<void> {
		if (this.doing.at !== 'filed') return;
		const kept = await this.#exchange.filed(this.doing.given);
		if (kept.ok) this.doing = { at: 'choosing' };
		else this.#refuse(kept.reason);
	}

	/** Reads a moving code with the camera, which `video` shows. */
	async read(video: HTMLVideoElement): Promise<void> {
		const sink = new FrameSink();
		const started = await this.#camera.start(video, (text) => this.#saw(text, sink));
		if (!started.ok && this.doing.at === 'reading')
			this.doing = { at: 'reading', known: 0, count: 0, trouble: started.reason };
	}

	beginReading(): void {
		this.doing = { at: 'reading', known: 0, count: 0 };
	}

	/** Takes a file, or a moving code that was read; `code` opens backups and invitations. */
	async take(bytes: Bytes, code?: string): Promise<void> {
		this.#stopCameraAndCode();
		const stop = (this.#stop = new AbortController());
		// Stopped before anything was put away: the screen is back at the choices already.
		const isLeft = () => this.#stop !== stop || this.doing.at !== 'taking';
		let came: Outcome | undefined;
		this.doing = { at: 'taking', phase: 'verifying', done: 0, all: 0 };
		try {
			const taking = await this.#exchange.take(bytes, {
				today: this.#parts.today(),
				signal: stop.signal,
				onprogress: ({ outcome, ...progress }) => {
					came = outcome;
					if (!stop.signal.aborted) this.doing = { at: 'taking', ...progress };
				},
				...(code !== undefined && { code })
			});
			if (isLeft()) return;
			await this.look();
			await this.#took(taking, bytes);
		} finally {
			// After what nobody foresaw the screen would say for ever that it is putting things away.
			const more = { tell: true, ...(came && { outcome: came }) } as const;
			if (!isLeft()) this.#refuse('unknown', came ? 'partly' : 'title', more);
		}
	}

	/** Ends whatever is being done, and goes back; what has been taken stays, and is told first. */
	leave(): void {
		this.#stop.abort();
		if (this.doing.at === 'taking' && this.doing.phase !== 'verifying') {
			this.doing = { ...this.doing, phase: 'stopping' };
			return;
		}
		this.#stopCameraAndCode();
		this.doing = { at: 'choosing' };
	}

	async #took(taking: Taking, bytes: Bytes): Promise<void> {
		const { signal } = this.#stop;
		if ('outcome' in taking && (taking.ok || taking.reason === 'stopped')) {
			this.doing = { at: 'came', ...(await this.#told(taking)), stopped: !taking.ok };
			const { outcome } = taking;
			// What brought nothing was an answer, and is answered only by who lacks something.
			const brought = total(outcome.came) + total(outcome.already) > 0;
			const wantsAnswer = !taking.isOwn && (brought || taking.lacks);
			const answer = taking.ok && wantsAnswer && (await this.#exchange.answer(outcome));
			if (answer && answer.ok && this.doing.at === 'came' && !signal.aborted)
				this.#showAnswer(answer);
		} else if (taking.ok) this.#refuse('damaged');
		else if (taking.reason === 'needs-code' || taking.reason === 'wrong-code') {
			const { reason, leaves } = taking;
			this.doing = { at: 'asking-code', bytes, wrong: reason === 'wrong-code', leaves };
		} else await this.#turnAway(taking);
	}

	/** Says here why it was not taken, or not all of it, and there too if whoever gave it can read an answer. */
	async #turnAway(taking: Extract<Taking, { ok: false }>): Promise<void> {
		const { signal } = this.#stop;
		const [outcome, what] =
			'outcome' in taking
				? ([taking.outcome, 'partly'] as const)
				: ([NO_OUTCOME, 'title'] as const);
		const isOwn = 'isOwn' in taking && taking.isOwn;
		const reason = REFUSED_THERE.find((one) => one === taking.reason);
		const given = reason && !isOwn ? await this.#exchange.answer(outcome, reason) : undefined;
		if (this.doing.at !== 'taking') return;
		const answer = given?.ok && !signal.aborted ? given : undefined;
		// Some other file was given by nobody who waits for news of it.
		const tell = !answer && !isOwn && taking.reason !== 'not-a-bundle';
		this.#refuse(taking.reason, what, {
			...(tell && { tell }),
			...('outcome' in taking && { outcome })
		});
		if (answer) this.#showAnswer(answer);
	}

	async #told(taking: Extract<Taking, { outcome: Outcome }>): Promise<Omit<CameHere, 'stopped'>> {
		const { outcome, header, isOwn, alsoThere, lacks, joinedAs } = taking;
		const { colour, receipt } = header;
		const own = (await peerOf(this.#parts.database, SELF)).colour;
		return {
			outcome,
			alsoThere,
			lacks,
			sameColour: !isOwn && colour !== undefined && colour === own,
			...(colour && { colour }),
			...(joinedAs && { joinedAs }),
			...(receipt && { receipt })
		};
	}

	/** Writes the answer into a file, for a tablet that is not here to read the code. */
	async saveAnswer(): Promise<void> {
		if (!this.#answer) return;
		this.unwritten = false;
		this.unwritten = (await saveFile(this.#answer, await this.#fileName('answer'))) === 'failed';
	}

	/** Many tablets may put their files on one stick, and one tablet several on a day. */
	async #fileName(what: 'news' | 'everything' | 'answer'): Promise<string> {
		const { colour } = await peerOf(this.#parts.database, SELF);
		return `${['yol', ...(colour ? [colour] : []), what, this.#parts.today()].join('-')}.yolb`;
	}

	#showAnswer({ bytes }: Given): void {
		this.#answer = bytes;
		this.unwritten = false;
		this.code.show(bytes);
	}

	#saw(text: string, sink: FrameSink): void {
		const frame = readFrame(text);
		const seen = frame && sink.add(frame);
		if (!seen || this.doing.at !== 'reading') return;
		if (seen.state === 'whole') void this.take(seen.bytes.slice());
		else if (seen.state === 'tangled')
			this.doing = { at: 'reading', known: 0, count: 0, trouble: 'tangled' };
		else this.doing = { at: 'reading', known: seen.known, count: seen.count };
	}

	async #give(make: () => Promise<Giving>, then: (given: Given) => void | Promise<void>) {
		const { signal } = (this.#stop = new AbortController());
		this.busy = true;
		const given = await make().finally(() => (this.busy = false));
		if (signal.aborted) return;
		if (given.ok) await then(given);
		else this.#refuse(given.reason, 'notsent');
	}

	#showing(given: Given, code?: string): void {
		if (!fitsFrames(given.bytes)) return this.#refuse('too-large', 'notsent');
		this.code.show(given.bytes);
		this.doing = { at: 'showing', ...(code && { code }) };
	}

	#refuse(reason: string, what: Refused = 'title', more: RefusedMore = {}): void {
		this.#stopCameraAndCode();
		this.doing = { at: 'refused', reason, what, ...more };
	}

	#stopCameraAndCode(): void {
		this.#camera.stop();
		this.code.stop();
	}
}
