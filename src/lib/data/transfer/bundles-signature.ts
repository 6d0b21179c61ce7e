import type { YolDatabase } from '../database.ts';

const DEVICE_KEY = 'device-key';
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' };
type Bytes = Uint8Array<ArrayBuffer>;

/** Signs for this tablet. The private key never leaves it, and its bytes cannot be had at all. */
export interface Signer {
	/** Raw point of the public key, base64. */
	publicKey: string;
	sign: (bytes: Bytes) => Promise<Bytes>;
}

interface Saved {
	publicKey: string;
	privateKey: CryptoKey;
}

/** The signer of this tablet, made at the first call and the same ever after. */
export async function signerOf(database: YolDatabase): Promise<Signer> {
	const { publicKey, privateKey } = (await readKey(database)) ?? (await makeKey(database));
	const sign = async (bytes: Bytes) =>
		new Uint8Array(await crypto.subtle.sign(ALGORITHM, privateKey, bytes));
	return { publicKey, sign };
}

/** Whether a signature over bytes was made by the holder of a public key. A key that is none: no. */
export async function isSignedBy(publicKey: string, signature: Bytes, bytes: Bytes) {
	try {
		const key = await crypto.subtle.importKey('raw', fromBase64(publicKey), CURVE, false, [
			'verify'
		]);
		return await crypto.subtle.verify(ALGORITHM, key, signature, bytes);
	} catch {
		// What is no point on the curve is not a key; that is an answer, not a fault.
		return false;
	}
}

async function readKey(database: YolDatabase): Promise<Saved | undefined> {
	const saved = (await database.settings.get(DEVICE_KEY))?.value as Partial<Saved> | undefined;
	const { publicKey, privateKey } = saved ?? {};
	return typeof publicKey === 'string' && privateKey instanceof CryptoKey
		? { publicKey, privateKey }
		: undefined;
}

async function makeKey(database: YolDatabase): Promise<Saved> {
	const pair = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
	const point = await crypto.subtle.exportKey('raw', pair.publicKey);
	const made = { publicKey: toBase64(new Uint8Array(point)), privateKey: pair.privateKey };
	// Two tabs may make one at the same time; the first that is kept counts.
	return database.transaction('rw', database.settings, async () => {
		const known = await readKey(database);
		if (!known) await database.settings.put({ key: DEVICE_KEY, value: made });
		return known ?? made;
	});
}

function toBase64(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Bytes {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
