import type { Note } from './effect-notes.ts';

const RATE = 16_000;
const ATTACK = 0.004;
/** 12 dB below the voice, which peaks near full scale. */
const LOUDNESS = 0.25;

/** Overtones as (multiple, strength) of each timbre. */
const OVERTONES: Readonly<Record<Note['timbre'], readonly (readonly [number, number])[]>> = {
	bell: [
		[1, 0.6],
		[2.01, 0.25],
		[2.99, 0.15]
	],
	wood: [
		[1, 0.8],
		[3.9, 0.2]
	],
	reed: [
		[1, 0.6],
		[2, 0.3],
		[3, 0.1]
	]
};

/** Sounds notes together as 16-bit mono samples that never exceed the loudness of an effect. */
export function samplesOf(notes: readonly Note[]): Int16Array {
	const length = Math.max(0, ...notes.map(({ at, lasts }) => at + lasts));
	const sum = new Float32Array(Math.ceil(length * RATE));
	for (const note of notes) addNote(sum, note);
	const loudest = sum.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-6);
	return Int16Array.from(sum, (sample) => (sample / loudest) * LOUDNESS * 0x7fff);
}

function addNote(sum: Float32Array, { pitch, at, lasts, timbre }: Note): void {
	const begin = Math.round(at * RATE);
	for (let i = 0; i < lasts * RATE && begin + i < sum.length; i++) {
		const time = i / RATE;
		const fading = Math.exp((-5 * time) / lasts) * Math.min(1, time / ATTACK);
		let tone = 0;
		for (const [multiple, strength] of OVERTONES[timbre]) {
			tone += strength * Math.sin(2 * Math.PI * pitch * multiple * time);
		}
		sum[begin + i] = (sum[begin + i] ?? 0) + tone * fading;
	}
}

/** The samples as a WAV file in a data address, which Howler decodes without a request. */
export function waveAddress(samples: Int16Array): string {
	const header = new DataView(new ArrayBuffer(44));
	const text = (at: number, word: string) =>
		[...word].forEach((letter, i) => header.setUint8(at + i, letter.charCodeAt(0)));
	text(0, 'RIFF');
	header.setUint32(4, 36 + samples.byteLength, true);
	text(8, 'WAVEfmt ');
	header.setUint32(16, 16, true);
	header.setUint16(20, 1, true);
	header.setUint16(22, 1, true);
	header.setUint32(24, RATE, true);
	header.setUint32(28, RATE * 2, true);
	header.setUint16(32, 2, true);
	header.setUint16(34, 16, true);
	text(36, 'data');
	header.setUint32(40, samples.byteLength, true);
	const file = new Uint8Array(44 + samples.byteLength);
	file.set(new Uint8Array(header.buffer));
	file.set(new Uint8Array(samples.buffer), 44);
	return `data:audio/wav;base64,${base64(file)}`;
}

function base64(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}
