/** What a recording is doing. `refused`: no microphone, or nobody allowed it; that is fine. */
export type RecordingState = 'idle' | 'recording' | 'ready' | 'playing' | 'erased' | 'refused';

/** A recording that can be heard once and is then gone. It never leaves memory. */
export class OnceRecording {
	state = $state<RecordingState>('idle');
	#recorder: MediaRecorder | undefined;
	#parts: Blob[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#audio: HTMLAudioElement | undefined;

	async start(seconds: number): Promise<void> {
		this.erase();
		const stream = await microphone();
		if (!stream) {
			this.state = 'refused';
			return;
		}
		this.#recorder = new MediaRecorder(stream);
		this.#recorder.ondataavailable = ({ data }) => this.#parts.push(data);
		this.#recorder.onstop = () => {
			stream.getTracks().forEach((track) => track.stop());
			if (this.state === 'recording') this.state = 'ready';
		};
		this.#recorder.start();
		this.state = 'recording';
		this.#timer = setTimeout(() => this.stop(), seconds * 1000);
	}

	stop(): void {
		clearTimeout(this.#timer);
		if (this.#recorder?.state === 'recording') this.#recorder.stop();
	}

	playOnce(): void {
		const url = URL.createObjectURL(new Blob(this.#parts));
		const gone = () => {
			URL.revokeObjectURL(url);
			this.erase();
			this.state = 'erased';
		};
		this.#audio = new Audio(url);
		this.#audio.onended = gone;
		this.#audio.onerror = gone;
		this.state = 'playing';
		this.#audio.play().catch(gone);
	}

	/** Forgets everything, also in the middle of it. */
	erase(): void {
		this.state = 'idle';
		this.stop();
		this.#audio?.pause();
		this.#audio = undefined;
		this.#parts = [];
	}
}

async function microphone(): Promise<MediaStream | undefined> {
	try {
		return await navigator.mediaDevices.getUserMedia({ audio: true });
	} catch {
		return undefined;
	}
}
