import * as v from 'valibot';

/**
 * What is kept of a secret or PIN: never the secret itself.
 * The number of rounds is kept beside the hash, so that it can grow with faster tablets.
 */
export const hashedSecretSchema = v.strictObject({
	salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
	hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000))
});
export type HashedSecret = v.InferOutput<typeof hashedSecretSchema>;

/** The pictures of a secret as one text, in the order in which they were touched. */
export function secretText(pictures: readonly string[]): string {
	return pictures.join(' ');
}

/** A facilitator’s PIN has 6 to 8 digits: with fewer, a stolen tablet could be guessed open. */
export function isPin(pin: string): boolean {
	return /^\d{6,8}$/.test(pin);
}

// No 0, O, 1, I or L: the code is read from paper in bad light.
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 12;

/** A code to be printed and locked away, made of random bytes: `KX7M-2QPA-RT9C`. */
export function recoveryCode(random: Uint8Array): string {
	const letters = Array.from(random.slice(0, CODE_LENGTH), (byte) =>
		CODE_LETTERS.charAt(byte % CODE_LETTERS.length)
	);
	return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** The code as it was printed, however it was typed. */
export function plainCode(typed: string): string {
	return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
