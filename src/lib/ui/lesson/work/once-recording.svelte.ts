/** What a recording is doing. `refused`: no microphone, no recorder, or nobody allowed it; that is fine. */
export type RecordingState = 'idle' | 'recording' | 'ready' | 'playing' | 'erased' | 'refused';

/** A recording that can be heard once and is then gone. It never leaves memory. */
export class OnceRecording {
	state = $state<RecordingState>('idle');
	#stream: MediaStream | undefined;
	#recorder: MediaRecorder | undefined;
	#parts: Blob[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#audio: HTMLAudioElement | undefined;
	/** Counts what was begun and given up; a microphone that was allowed too late is for nobody. */
	#generation = 0;

	async start(seconds: number): Promise<void> {
		this.erase();
		const generation = this.#generation;
		const stream = await microphone();
		if (generation !== this.#generation) return turnOff(stream);
		const recorder = stream && this.#recorderOf(stream);
		if (!recorder) {
			turnOff(stream);
			this.state = 'refused';
			return;
		}
		this.#stream = stream;
		this.#recorder = recorder;
		this.state = 'recording';
		this.#timer = setTimeout(() => this.stop(), seconds * 1000);
	}

	stop(): void {
		clearTimeout(this.#timer);
		if (this.#recorder?.state === 'recording') this.#recorder.stop();
	}

	playOnce(): void {
		const audio = new Audio(URL.createObjectURL(new Blob(this.#parts)));
		const gone = () => {
			if (this.#audio !== audio) return;
			this.erase();
			this.state = 'erased';
		};
		audio.onended = gone;
		audio.onerror = gone;
		this.#audio = audio;
		this.state = 'playing';
		audio.play().catch(gone);
	}

	/** Another voice begins: what sounds, listens or is about to listen is given up; what waits to be heard stays. */
	givesWay(): void {
		const { state } = this;
		if (state === 'idle' || state === 'recording' || state === 'playing') this.erase();
	}

	/** Forgets everything, also in the middle of it, and lets go of the microphone in the same turn. */
	erase(): void {
		this.#generation++;
		this.state = 'idle';
		// What a recorder hands over when it is stopped belongs to what is forgotten.
		if (this.#recorder) this.#recorder.ondataavailable = null;
		this.stop();
		turnOff(this.#stream);
		this.#audio?.pause();
		if (this.#audio) URL.revokeObjectURL(this.#audio.src);
		this.#recorder = undefined;
		this.#stream = undefined;
		this.#audio = undefined;
		this.#parts = [];
	}

	/** A recorder at work; undefined where the tablet can make no recording. */
	#recorderOf(stream: MediaStream): MediaRecorder | undefined {
		try {
			const recorder = new MediaRecorder(stream);
			recorder.ondataavailable = ({ data }) => this.#parts.push(data);
			recorder.onstop = () => {
				turnOff(stream);
				if (this.#recorder === recorder && this.state === 'recording') this.state = 'ready';
			};
			recorder.start();
			return recorder;
		} catch {
			return undefined;
		}
	}
}

async function microphone(): Promise<MediaStream | undefined> {
	try {
		return await navigator.mediaDevices.getUserMedia({ audio: true });
	} catch {
		return undefined;
	}
}

function turnOff(stream: MediaStream | undefined): void {
	stream?.getTracks().forEach((track) => track.stop());
}
