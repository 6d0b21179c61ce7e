import * as v from 'valibot';

const hexText = v.pipe(v.string(), v.regex(/^([0-9a-f]{2})+$/));

/** Bytes closed with AES-GCM, as hexadecimal text. */
export const sealedSchema = v.strictObject({ iv: hexText, bytes: hexText });
export type Sealed = v.InferOutput<typeof sealedSchema>;

/** A key that only a PIN or a code opens again (PBKDF2, then AES-GCM). */
export const wrappedSchema = v.strictObject({
	...sealedSchema.entries,
	salt: hexText,
	/** Bounded, so that a damaged file cannot make a tablet compute for an hour. */
	rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000))
});
export type Wrapped = v.InferOutput<typeof wrappedSchema>;

/** The key of a club on its way to a tablet that has none: only with the code is it of any use. */
export const handoverSchema = v.strictObject({
	/** UUID of the club; says nothing about it. */
	club: v.pipe(v.string(), v.uuid()),
	/** A key closed with the code, and the club key closed with that. */
	byCode: wrappedSchema,
	key: sealedSchema
});
export type Handover = v.InferOutput<typeof handoverSchema>;

/** `YOLI` · format (1 byte) · length of the handover (2) · handover (JSON) · bundle. */
export const HANDOVER_FORMAT = 1;
const MARK = [0x59, 0x4f, 0x4c, 0x49];
const LENGTH_AT = MARK.length + 1;
const TEXT_AT = LENGTH_AT + 2;
type Bytes = Uint8Array<ArrayBuffer>;

export type HandoverRead =
	| { ok: true; handover: Handover; bundle: Bytes }
	| { ok: false; reason: 'not-a-bundle' | 'newer' | 'damaged' };

/** A backup or an invitation: a bundle, and the key to it behind a code. */
export function handoverBytes(handover: Handover, bundle: Uint8Array): Bytes {
	const text = new TextEncoder().encode(JSON.stringify(handover));
	const bytes = new Uint8Array(TEXT_AT + text.length + bundle.length);
	bytes.set([...MARK, HANDOVER_FORMAT, text.length >>> 8, text.length & 255]);
	bytes.set(text, TEXT_AT);
	bytes.set(bundle, TEXT_AT + text.length);
	return bytes;
}

/** Whether bytes are a backup or an invitation, rather than a bundle by itself. */
export function isHandover(bytes: Uint8Array): boolean {
	return MARK.every((byte, n) => bytes[n] === byte);
}

export function readHandover(bytes: Bytes): HandoverRead {
	if (!isHandover(bytes)) return { ok: false, reason: 'not-a-bundle' };
	const [format = 0, high = 0, low = 0] = bytes.subarray(MARK.length, TEXT_AT);
	if (format > HANDOVER_FORMAT) return { ok: false, reason: 'newer' };
	const end = TEXT_AT + high * 256 + low;
	const handover = restoreHandover(bytes.subarray(TEXT_AT, end));
	if (format < 1 || !handover) return { ok: false, reason: 'damaged' };
	return { ok: true, handover, bundle: bytes.slice(end) };
}

function restoreHandover(bytes: Bytes): Handover | undefined {
	try {
		const saved: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		const result = v.safeParse(handoverSchema, saved);
		return result.success ? result.output : undefined;
	} catch {
		// Text that is none says the same as a wrong shape.
		return undefined;
	}
}
