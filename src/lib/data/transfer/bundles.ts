import { AppError } from '#lib/domain/app-error.ts';
import {
	endText,
	lineText,
	PARTS,
	restoreEnd,
	restoreHeader,
	restoreLine
} from '#lib/domain/transfer/bundle.ts';
import type { Amount, BundleHeader, BundleLine } from '#lib/domain/transfer/bundle.ts';
import { NOTHING } from '#lib/domain/transfer/outcome.ts';
import { put, readEnvelope, witnessOf } from '#lib/domain/transfer/envelope.ts';
import type { Envelope } from '#lib/domain/transfer/envelope.ts';
import { isSignedBy } from './bundles-signature.ts';
import type { Signer } from './bundles-signature.ts';
import type { OpenClub } from '../club/club-key.ts';
import type { Watch } from './watch.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A chunk is some 64 kB of text. */
const CHUNKS_A_BREATH = 4;

/** Bytes that are unpacked at once. A full log packs a hundred to one at best. */
const PIECE = 4096;

/** Why a bundle is not read. Nothing of it has been put away then. */
export type Refusal =
	/** Some other file. */
	| 'not-a-bundle'
	/** Written by a newer Yol than this one. */
	| 'newer'
	| 'other-club'
	/** Changed or cut on the way, or not written as agreed. */
	| 'damaged'
	/** Signed with another key than this tablet signed with before. */
	| 'other-signature';

export interface Opened {
	ok: true;
	header: BundleHeader;
	amount: Amount;
	/** The lines after the header, some at a time; reads the bundle from its start at each call. */
	lines: () => AsyncGenerator<BundleLine[]>;
}

export type BundleRead = Opened | { ok: false; reason: Refusal | 'stopped' };

/** A bundle, and how much is in it. */
export interface Sealed {
	bytes: Bytes;
	amount: Amount;
}

/** Seals a header and its lines: gzip, AES-GCM with the club key, signature of the device. */
export async function sealBundle(
	header: BundleHeader,
	lines: AsyncIterable<BundleLine[]> | Iterable<BundleLine[]>,
	{ club, signer }: { club: OpenClub; signer: Signer }
): Promise<Sealed> {
	const witness = witnessOf(club.club);
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const amount = { ...NOTHING };
	const plain = await packed(textOf(header, lines, amount));
	const algorithm = { name: 'AES-GCM', iv, additionalData: witness };
	const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, club.key, plain));
	const signed = put(witness, iv, sealed);
	return { bytes: put(signed, await signer.sign(signed)), amount };
}

/**
 * Opens a bundle and looks through all of it before anything is believed: right club, unchanged, signed
 * by the key that it names, every line what this format knows, as many of each as the header says.
 */
export async function openBundle(
	bytes: Bytes,
	club: OpenClub,
	watch: Partial<Watch> = {}
): Promise<BundleRead> {
	const envelope = readEnvelope(bytes);
	if (!envelope.ok) return envelope;
	if (envelope.club !== club.club) return { ok: false, reason: 'other-club' };
	const plain = await unsealed(envelope, club);
	const header = plain && (await headerOf(plain));
	if (!header) return { ok: false, reason: 'damaged' };
	if (!(await isSignedBy(header.key, envelope.signature, envelope.signed)))
		return { ok: false, reason: 'damaged' };
	const lines = () => linesOf(plain);
	const amount = await wholeAmount(plain, watch);
	if (watch.signal?.aborted) return { ok: false, reason: 'stopped' };
	return amount ? { ok: true, header, amount, lines } : { ok: false, reason: 'damaged' };
}

async function* textOf(
	header: BundleHeader,
	lines: AsyncIterable<BundleLine[]> | Iterable<BundleLine[]>,
	amount: Amount
): AsyncGenerator<string> {
	yield `${JSON.stringify(header)}\n`;
	for await (const some of lines) {
		for (const [part] of some) amount[part]++;
		yield some.map((line) => `${lineText(line)}\n`).join('');
	}
	yield `${endText(amount)}\n`;
}

async function packed(texts: AsyncIterable<string>): Promise<Bytes> {
	const gzip = new CompressionStream('gzip');
	const whole = new Response(gzip.readable).arrayBuffer();
	const writer = gzip.writable.getWriter();
	const encoder = new TextEncoder();
	for await (const text of texts) await writer.write(encoder.encode(text));
	await writer.close();
	return new Uint8Array(await whole);
}

async function unsealed({ iv, witness, sealed }: Envelope, club: OpenClub) {
	const algorithm = { name: 'AES-GCM', iv, additionalData: witness };
	const opened = crypto.subtle.decrypt(algorithm, club.key, sealed);
	return opened.then(
		(buffer) => new Uint8Array(buffer),
		// Whatever is wrong with it, WebCrypto says only that it does not open.
		() => undefined
	);
}

async function headerOf(plain: Bytes): Promise<BundleHeader | undefined> {
	try {
		for await (const [first] of textLines(plain)) return restoreHeader(first ?? '');
	} catch {
		// Gzip that is none throws; that is an answer about the bundle.
	}
	return undefined;
}

/** `onread` hears how many of the packed bytes have been asked for. */
async function* linesOf(
	plain: Bytes,
	onread?: (bytes: number) => void
): AsyncGenerator<BundleLine[]> {
	const found = { ...NOTHING };
	let [isFirst, isOver] = [true, false];
	for await (const texts of textLines(plain, onread)) {
		const lines: BundleLine[] = [];
		for (const text of isFirst ? texts.slice(1) : texts) {
			const line = restoreLine(text);
			if (isOver || (!line && !isEnd(text, found))) throw new AppError('bundle/damaged');
			if (line) found[line[0]]++;
			if (line) lines.push(line);
			else isOver = true;
		}
		isFirst = false;
		yield lines;
	}
	if (!isOver) throw new AppError('bundle/damaged');
}

function isEnd(text: string, found: Amount): boolean {
	const amount = restoreEnd(text);
	return amount !== undefined && PARTS.every((part) => amount[part] === found[part]);
}

async function wholeAmount(
	plain: Bytes,
	{ onprogress, signal }: Partial<Watch>
): Promise<Amount | undefined> {
	const amount = { ...NOTHING };
	const all = plain.length;
	try {
		for await (const some of linesOf(plain, (done) =>
			onprogress?.({ phase: 'verifying', done, all })
		)) {
			if (signal?.aborted) break;
			for (const [part] of some) amount[part]++;
		}
		return amount;
	} catch {
		// Whatever cannot be unpacked or read: the bundle is damaged, and that is the answer.
		return undefined;
	}
}

/** Unpacking runs from promise to promise; without a rest the screen would stand still meanwhile. */
function breath(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

/** Packed bytes a little at a time: a browser unpacks all that it is given before it looks for who wants it. */
function piecesOf(plain: Bytes, onread?: (bytes: number) => void): ReadableStream<Bytes> {
	let at = 0;
	return new ReadableStream<Bytes>(
		{
			pull(controller) {
				if (at < plain.length) controller.enqueue(plain.subarray(at, (at += PIECE)));
				else controller.close();
				onread?.(Math.min(at, plain.length));
			}
		},
		{ highWaterMark: 0 }
	);
}

/**
 * The full lines of a packed text, as many at a time as happen to be unpacked together. Whoever stops
 * early just leaves it lying: nothing is unpacked that nobody asks for, and cancelling makes Node 20
 * hand on a piece it already had, to a stream that is closed (ERR_INVALID_STATE, caught by nobody).
 */
async function* textLines(
	plain: Bytes,
	onread?: (bytes: number) => void
): AsyncGenerator<string[]> {
	const unpacked = piecesOf(plain, onread).pipeThrough(new DecompressionStream('gzip'));
	const reader = unpacked.pipeThrough(new TextDecoderStream()).getReader();
	let begun = '';
	for (let chunk = 1; ; chunk++) {
		if (chunk % CHUNKS_A_BREATH === 0) await breath();
		const { value, done } = await reader.read();
		const texts = (begun + (value ?? '')).split('\n');
		begun = texts.pop() ?? '';
		if (texts.length > 0) yield texts;
		if (done) break;
	}
	if (begun !== '') throw new AppError('bundle/damaged');
}
