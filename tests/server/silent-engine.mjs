// Stands in for eSpeak NG: takes as long to hear, tells its words as they come, and makes no sound.
const SAMPLE_RATE = 22_050;
/** As long as the real one takes for a letter at its usual rate. */
const LETTER_MS = 65;
const USUAL_RATE = 150;
/** What the real one gives at a time, in samples. */
const PIECE = 2048;

class SilentVoice {
	samplerate = SAMPLE_RATE;
	rate = USUAL_RATE;

	set_voice() {
		return 0;
	}

	synthesize(text, tell) {
		const letters = Array.from(text).length;
		const letter = (LETTER_MS * USUAL_RATE) / this.rate;
		const events = Array.from({ length: letters }, (_, n) => ({
			type: 'word',
			text_position: n + 1,
			audio_position: n * letter
		}));
		tell(null, events);
		let left = Math.round((letters * letter * SAMPLE_RATE) / 1000);
		for (; left > 0; left -= PIECE) tell(new Int16Array(Math.min(PIECE, left)), []);
	}
}

export default async () => ({ eSpeakNGWorker: SilentVoice, FS_createDataFile: () => undefined });
