/** Why there is no picture. */
export type CameraTrouble = 'no-camera' | 'camera-denied';

/** Looks for the text of a code in what a video shows now. */
interface Reader {
	read: (video: HTMLVideoElement) => Promise<string | undefined>;
	close: () => void;
}

/** Part of the Barcode Detection API that old typings do not know. */
interface Detector {
	detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
	new (options: { formats: string[] }): Detector;
	getSupportedFormats: () => Promise<string[]>;
}

/** Wide enough for a code of 69 fields, small enough for an old tablet. */
const PICTURE_WIDTH = 720;

/** The camera of this tablet, as a reader of codes. */
export class Camera {
	#stream: MediaStream | undefined;
	#reader: Reader | undefined;
	/** Counts starts and stops, so that a start which was overtaken meanwhile closes what it opened. */
	#generation = 0;

	/** Shows the camera in `video` and gives every text that is seen, until `stop`. */
	async start(video: HTMLVideoElement, onText: (text: string) => void) {
		this.stop();
		const generation = this.#generation;
		const stream = await cameraStream();
		if (typeof stream === 'string') return { ok: false, reason: stream } as const;
		if (generation !== this.#generation) close(stream);
		else if (!(await this.#open(stream, video))) return { ok: false, reason: 'no-camera' } as const;
		if (generation === this.#generation) void this.#look(video, onText);
		return { ok: true } as const;
	}

	stop(): void {
		this.#generation++;
		this.#reader?.close();
		close(this.#stream);
		this.#reader = undefined;
		this.#stream = undefined;
	}

	/** Shows the stream and gets a reader ready; false if the browser would not play it. */
	async #open(stream: MediaStream, video: HTMLVideoElement): Promise<boolean> {
		const generation = this.#generation;
		this.#stream = stream;
		video.srcObject = stream;
		// Taking the video away while it begins rejects as well; that is no trouble then.
		const plays = await video.play().then(
			() => true,
			() => generation !== this.#generation
		);
		const reader = plays ? await bestReader() : undefined;
		if (generation === this.#generation) this.#reader = reader;
		else reader?.close();
		if (!plays) this.stop();
		return plays;
	}

	async #look(video: HTMLVideoElement, onText: (text: string) => void) {
		const generation = this.#generation;
		while (generation === this.#generation) {
			const text = await this.#reader?.read(video).catch(() => undefined);
			if (text && generation === this.#generation) onText(text);
			await nextPicture(video);
		}
	}
}

function close(stream: MediaStream | undefined) {
	stream?.getTracks().forEach((track) => track.stop());
}

async function cameraStream(): Promise<MediaStream | CameraTrouble> {
	if (!navigator.mediaDevices?.getUserMedia) return 'no-camera';
	try {
		const wanted = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } };
		return await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
	} catch (error) {
		const isDenied = error instanceof DOMException && error.name === 'NotAllowedError';
		return isDenied ? 'camera-denied' : 'no-camera';
	}
}

async function bestReader(): Promise<Reader> {
	return (await nativeReader()) ?? workerReader();
}

async function nativeReader(): Promise<Reader | undefined> {
	const found = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
	const formats = await found?.getSupportedFormats().catch((): string[] => []);
	if (!found || !formats?.includes('qr_code')) return undefined;
	const detector = new found({ formats: ['qr_code'] });
	return { read: async (video) => (await detector.detect(video))[0]?.rawValue, close: () => {} };
}

/** Reads in a worker, so that the page stays alive on a tablet whose browser reads no codes itself. */
function workerReader(): Reader {
	const worker = new Worker(new URL('./camera-worker.ts', import.meta.url), {
		type: 'module'
	});
	const canvas = document.createElement('canvas');
	return {
		read: (video) => {
			const image = pictureOf(video, canvas);
			if (!image) return Promise.resolve(undefined);
			return new Promise((resolve) => {
				worker.onmessage = ({ data }: MessageEvent<string | undefined>) => resolve(data);
				worker.postMessage(image, [image.data.buffer]);
			});
		},
		close: () => worker.terminate()
	};
}

function pictureOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | undefined {
	if (video.videoWidth === 0) return undefined;
	canvas.width = Math.min(PICTURE_WIDTH, video.videoWidth);
	canvas.height = Math.round((canvas.width * video.videoHeight) / video.videoWidth);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	context?.drawImage(video, 0, 0, canvas.width, canvas.height);
	return context?.getImageData(0, 0, canvas.width, canvas.height);
}

/** The next picture of the camera; a rest where the browser does not tell of it. */
function nextPicture(video: HTMLVideoElement): Promise<unknown> {
	return new Promise((resolve) => {
		// A paused video gives no picture; looking again after a while notices that.
		setTimeout(resolve, 250);
		video.requestVideoFrameCallback?.(resolve);
	});
}
