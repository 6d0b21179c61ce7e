import { FrameSource } from '#lib/domain/transfer/frames.ts';
import { FRAMES_PER_SECOND, qrFields } from '#lib/data/transfer/qr.ts';

/** A code that moves: frame after frame, without end, until it is stopped. */
export class MovingCode {
	/** Dark (true) and light fields of the frame that is shown; undefined while nothing is. */
	fields = $state.raw<boolean[][]>();
	/** How many frames have been shown of one round. */
	number = $state(0);
	count = $state(0);
	#timer: ReturnType<typeof setInterval> | undefined;

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
	}

	stop(): void {
		clearInterval(this.#timer);
		this.fields = undefined;
	}
}
