import type { HashedSecret } from '#lib/domain/profile/secret.ts';

/**
 * 120,000 rounds took 40 ms where this was built; no real tablet has been measured.
 * The pictures are few (12 × 11 × 10), so the growing delay does most of the guarding.
 */
export const ROUNDS = 120_000;

/** `crypto.subtle` exists only on https and localhost; over plain http nothing can be hashed. */
export function canHash(): boolean {
	return globalThis.crypto?.subtle !== undefined;
}

export async function sha256(bytes: BufferSource): Promise<string> {
	return hex(await crypto.subtle.digest('SHA-256', bytes));
}

export async function hashSecret(secret: string): Promise<HashedSecret> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	return { salt: hex(salt.buffer), hash: await derive(secret, salt, ROUNDS), rounds: ROUNDS };
}

export async function isSecret(secret: string, { salt, hash, rounds }: HashedSecret) {
	return (await derive(secret, fromHex(salt), rounds)) === hash;
}

/** An AES key that follows from a secret, to close other keys with. */
export async function secretKey(secret: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
	const bits = await bitsOf(secret, salt, rounds);
	return crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function derive(secret: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
	return hex(await bitsOf(secret, salt, rounds));
}

async function bitsOf(secret: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
	const bytes = new TextEncoder().encode(secret.normalize());
	const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
	const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
	return crypto.subtle.deriveBits(algorithm, key, 256);
}

export function hex(buffer: ArrayBuffer): string {
	return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16)));
}
