// RFC 9285: bytes as the 45 characters that a QR code packs most tightly, so that nothing on the way
// (a native detector gives text, not bytes) can change them.
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Bytes as text of the alphanumeric mode of QR codes. */
export function toBase45(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 2) {
		const isPair = at + 1 < bytes.length;
		const value = isPair ? byteAt(bytes, at) * 256 + byteAt(bytes, at + 1) : byteAt(bytes, at);
		text += letterOf(value % 45) + letterOf(Math.floor(value / 45) % 45);
		if (isPair) text += letterOf(Math.floor(value / 2025));
	}
	return text;
}

/** The bytes behind a text; undefined if it is none of ours. */
export function fromBase45(text: string): Uint8Array | undefined {
	if (text.length % 3 === 1) return undefined;
	const bytes: number[] = [];
	for (let at = 0; at < text.length; at += 3) {
		const digits = Array.from(text.slice(at, at + 3), (letter) => LETTERS.indexOf(letter));
		const value = digits.reduce((sum, digit, place) => sum + digit * 45 ** place, 0);
		const isPair = digits.length === 3;
		if (digits.includes(-1) || value >= (isPair ? 65_536 : 256)) return undefined;
		bytes.push(...(isPair ? [value >> 8, value & 255] : [value]));
	}
	return Uint8Array.from(bytes);
}

function byteAt(bytes: Uint8Array, at: number): number {
	return bytes[at] ?? 0;
}

function letterOf(digit: number): string {
	return LETTERS.charAt(digit);
}
