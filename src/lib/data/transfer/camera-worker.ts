/// <reference lib="webworker" />
import decodeQR from 'qr/decode.js';

/** Pixels in, the text of the code in them out; nothing if there is none. */
self.addEventListener('message', ({ data }: MessageEvent<ImageData>) => {
	self.postMessage(textIn(data));
});

function textIn(image: ImageData): string | undefined {
	try {
		return decodeQR(image);
	} catch {
		// A picture without a code throws; with a moving code that is every third one.
		return undefined;
	}
}
