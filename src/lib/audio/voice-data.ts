import { AppError } from '#lib/domain/app-error.ts';
import { isPage } from '#lib/network/is-page.ts';
import { StallTimeout } from '#lib/network/stall-timeout.ts';

/** Where the Mandarin dictionary stays. */
const SHELF = 'voice';

/** Fetches voice data and unpacks it; a server that unpacked it already is fine too. */
export async function opened(url: string): Promise<ArrayBuffer> {
	return unpacked(await (await fetched(url)).arrayBuffer());
}

/**
 * The same for data that the service worker does not keep with the app: from now on it stays on the tablet, if it
 * is whole, which is so many bytes. An older copy is thrown away, and so is one that is damaged.
 */
export async function openedAndKept(url: string, bytes: number): Promise<ArrayBuffer> {
	const shelf = await globalThis.caches?.open(SHELF).catch(() => undefined);
	const kept = await shelf?.match(url).catch(() => undefined);
	const own = kept && (await whole(kept, bytes).catch(() => undefined));
	if (own) return own;
	// What the browser remembers by itself may be as damaged, and all of it would be here twice.
	const response = await fetched(url, shelf ? 'no-store' : 'default');
	const data = await whole(response.clone(), bytes);
	// A full tablet speaks Chinese too, it only has to fetch it again.
	if (shelf) await keep(shelf, url, response).catch(() => undefined);
	return data;
}

/** Rejects what is not: packed data has a checksum, and what a server has unpacked already has its length. */
async function whole(response: Response, bytes: number): Promise<ArrayBuffer> {
	const packed = await response.arrayBuffer();
	const data = await unpacked(packed).catch(() => packed);
	if (data.byteLength !== bytes) throw new AppError('voice/damaged', { bytes: data.byteLength });
	return data;
}

/** All of an answer, so that nobody waits for the rest of it. Rejects if nothing comes any more. */
export async function fetched(url: string, cache?: RequestCache): Promise<Response> {
	const stall = new StallTimeout();
	const response = await stall.with(fetch(url, { signal: stall.signal, cache }));
	if (!response.ok || isPage(response))
		throw new AppError('voice/no-data', { status: response.status });
	return new Response(await stall.read(response));
}

async function keep(shelf: Cache, url: string, response: Response): Promise<void> {
	const older = (await shelf.keys()).filter((request) => request.url !== url);
	await shelf.put(url, response);
	await Promise.all(older.map((request) => shelf.delete(request)));
}

async function unpacked(bytes: ArrayBuffer): Promise<ArrayBuffer> {
	const [first, second] = new Uint8Array(bytes);
	if (first !== 0x1f || second !== 0x8b) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).arrayBuffer();
}
