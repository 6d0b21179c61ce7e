import { FrameSource } from '#lib/domain/transfer/frames.ts';
import { FRAMES_PER_SECOND, qrFields } from '#lib/data/exchange-qr.ts';

/** A code that moves: frame after frame, without end, until it is stopped. */
export class MovingCode {
	/** Dark (true) and light fields of the frame that is shown; undefined while nothing is. */
	fields = $state.raw<boolean[][]>();
	/** How many frames have been shown of one round. */
	number = $state(0);
	count = $state(0);
	#timer: ReturnType<typeof setInterval> | undefined;
	#lock: WakeLockSentinel | undefined;

	show(bytes: Uint8Array): void {
		this.stop();
		const source = new FrameSource(bytes);
		let frame = 0;
		const next = () => {
			this.fields = qrFields(source.frameText(frame));
			this.number = (frame % source.count) + 1;
			frame++;
		};
		this.count = source.count;
		next();
		this.#timer = setInterval(next, 1000 / FRAMES_PER_SECOND);
		void this.#stayAwake();
	}

	stop(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
		this.fields = undefined;
		void this.#lock?.release();
		this.#lock = undefined;
	}

	/** Nobody touches a tablet that shows a code; its screen must not go dark. */
	async #stayAwake(): Promise<void> {
		const lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
		if (this.#timer === undefined) void lock?.release();
		else this.#lock = lock;
	}
}
