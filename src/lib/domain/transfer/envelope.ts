/**
 * The outside of a bundle: which format, which club, and what has been sealed and signed.
 * `YOLB` · format (1 byte) · club (16) · iv (12) · sealed (AES-GCM, with all before it as its witness) ·
 * signature (64, ECDSA P-256 over all before it).
 * Older formats are read as well: 2 brought sums of beliefs, 3 signs of leaving, 4 the day by which a child
 * is expected back, 5 the day of a move and steps that were not taken after all.
 */
export const BUNDLE_FORMAT = 5;

const MARK = [0x59, 0x4f, 0x4c, 0x42];
const CLUB_AT = MARK.length + 1;
const IV_AT = CLUB_AT + 16;
const SEALED_AT = IV_AT + 12;
const SIGNATURE_BYTES = 64;
/** What AES-GCM adds is the least that can be sealed. */
const LEAST_SEALED = 16;

type Bytes = Uint8Array<ArrayBuffer>;

export interface Envelope {
	/** UUID of the club whose key has sealed it. */
	club: string;
	/** What stands open before the seal, and is sealed against change with it. */
	witness: Bytes;
	iv: Bytes;
	sealed: Bytes;
	/** What the signature is of. */
	signed: Bytes;
	signature: Bytes;
}

export type EnvelopeRead =
	({ ok: true } & Envelope) | { ok: false; reason: 'not-a-bundle' | 'newer' | 'damaged' };

/** Whether a file says of itself that it is a bundle, of whatever club and format. */
export function isBundle(bytes: Bytes): boolean {
	return MARK.every((byte, n) => bytes[n] === byte);
}

export function readEnvelope(bytes: Bytes): EnvelopeRead {
	if (!isBundle(bytes)) return { ok: false, reason: 'not-a-bundle' };
	const format = bytes[MARK.length] ?? 0;
	if (format > BUNDLE_FORMAT) return { ok: false, reason: 'newer' };
	const end = bytes.length - SIGNATURE_BYTES;
	if (format < 1 || end < SEALED_AT + LEAST_SEALED) return { ok: false, reason: 'damaged' };
	return {
		ok: true,
		club: uuidOf(bytes.subarray(CLUB_AT, IV_AT)),
		witness: bytes.subarray(0, IV_AT),
		iv: bytes.subarray(IV_AT, SEALED_AT),
		sealed: bytes.subarray(SEALED_AT, end),
		signed: bytes.subarray(0, end),
		signature: bytes.subarray(end)
	};
}

/** The first bytes of a bundle of a club. */
export function witnessOf(club: string): Bytes {
	return Uint8Array.from([...MARK, BUNDLE_FORMAT, ...bytesOf(club)]);
}

/** Puts parts of a bundle one behind the other. */
export function put(...parts: Uint8Array[]): Bytes {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function uuidOf(bytes: Uint8Array): string {
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function bytesOf(uuid: string): number[] {
	return (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => parseInt(pair, 16));
}
