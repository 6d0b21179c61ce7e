import type { PackIndex } from '#lib/domain/content/compiled.ts';
import { isPage } from '#lib/network/is-page.ts';
import { StallTimeout } from '#lib/network/stall-timeout.ts';
import { canHash, sha256 } from '../hash.ts';
import { storageFailureOf } from '../storage-failure.ts';
import type { StorageFailure } from '../storage-failure.ts';

/** What packs need of a browser; tests give their own. Without `caches` (plain http) nothing is kept. */
export interface PackWorld {
	fetch: typeof fetch;
	caches: CacheStorage | undefined;
	/** How long a download may bring no byte. */
	stallTimeoutMs?: number;
}

/** A file that an index names: where it is, how long it is, what it hashes to. */
export type ListFile = PackIndex['words'] & Pick<WantedFile, 'twice'>;

/** A file as it is asked for: its name alone may know only the beginning of its hash. */
export interface WantedFile {
	url: string;
	bytes?: number;
	sha256: string;
	/** Too much hangs on it to be kept once only. */
	twice?: boolean;
}

/** `page`: there is a page in its place, of a network that wants a login first, or of a host that has it no more. */
export type FileProblem = 'offline' | 'missing' | 'page' | 'damaged';
export type FileFound = { ok: true; text: string; checked: boolean; kept: StorageFailure | true };
export type FileRead = FileFound | { ok: false; reason: FileProblem };

const CACHE = 'packs';
/** What is kept a second time. What no index names is lost to a tablet without a network. */
const COPIES = 'pack-copies';
const OWN_HASH = 'x-sha256';

/** Files of packs in Cache Storage. Nothing is given out or kept before its hash has been checked. */
export class PackStore {
	#world: PackWorld;

	constructor(world: PackWorld) {
		this.#world = world;
	}

	/** A file from the tablet, else from the network. A damaged copy stays until a better one is here. */
	async read(file: WantedFile): Promise<FileRead> {
		const own = await this.readOwn(file);
		if (own) return own;
		const fetched = await this.#fetchTwice(file);
		return fetched.ok || !file.twice ? fetched : ((await this.#copyOf(file)) ?? fetched);
	}

	/** A file as the tablet has it; undefined where there is none, or it is damaged. */
	async readOwn(file: WantedFile): Promise<FileFound | undefined> {
		const own = await this.#bytesOf(file.url);
		if (!own || !(await isIntact(own, file))) return undefined;
		if (file.twice) void this.#copyOnce(file.url, own);
		return answer(own, true);
	}

	/** Whether the tablet has an intact copy. */
	async has(file: ListFile): Promise<boolean> {
		const own = await this.#bytesOf(file.url);
		return own !== undefined && isIntact(own, file);
	}

	/** An index, as it is on the tablet; its copy, if it is damaged. Nobody but us knows its hash. */
	async keptIndex(url: string): Promise<string | undefined> {
		const own = await this.#intactIndex(CACHE, url);
		const text = own ?? (await this.#intactIndex(COPIES, url));
		if (own === undefined && text !== undefined) await this.#put(CACHE, url, text);
		if (own !== undefined) void this.#copyOnce(url, own);
		return text;
	}

	/** Keeps an index, and a copy of it where there is room. */
	async keepIndex(url: string, text: string): Promise<StorageFailure | true> {
		const kept = await this.#put(CACHE, url, text);
		if (kept === true) await this.#put(COPIES, url, text);
		return kept;
	}

	/** A file without a hash (an index), as it is on the network now. */
	async latest(url: string): Promise<FileRead> {
		const fetched = await this.#fetch(url, 'no-cache');
		return fetched instanceof ArrayBuffer ? answer(fetched, true) : { ok: false, reason: fetched };
	}

	async drop(url: string): Promise<void> {
		for (const shelf of [CACHE, COPIES]) {
			const cache = await this.#world.caches?.open(shelf);
			await cache?.delete(url);
		}
	}

	/** Addresses of everything kept below a folder. */
	async keptBelow(folder: string): Promise<string[]> {
		const cache = await this.#world.caches?.open(CACHE);
		const requests = (await cache?.keys()) ?? [];
		const paths = requests.map(({ url }) => new URL(url).pathname);
		return paths.filter((path) => path.startsWith(folder));
	}

	/** The second time past every cache on the way: a damaged copy, or a page, may sit in one of them. */
	async #fetchTwice(file: WantedFile): Promise<FileRead> {
		const first = await this.#fetchChecked(file, 'default');
		if (first.ok || first.reason === 'offline' || first.reason === 'missing') return first;
		return this.#fetchChecked(file, 'reload');
	}

	/** The second copy of what an older app has kept once, or a full tablet had no room for. Nobody waits for it. */
	async #copyOnce(url: string, body: ArrayBuffer | string): Promise<void> {
		if (!(await this.#fromCache(COPIES, url))) await this.#put(COPIES, url, body);
	}

	/** Our own second copy, which takes the place of the damaged one. */
	async #copyOf(file: WantedFile): Promise<FileRead | undefined> {
		const copy = await (await this.#fromCache(COPIES, file.url))?.arrayBuffer();
		if (!copy || !(await isIntact(copy, file))) return undefined;
		return answer(copy, await this.#put(CACHE, file.url, copy));
	}

	async #fetchChecked(file: WantedFile, cache: RequestCache): Promise<FileRead> {
		const fetched = await this.#fetch(file.url, cache);
		if (!(fetched instanceof ArrayBuffer)) return { ok: false, reason: fetched };
		if (!(await isIntact(fetched, file))) return { ok: false, reason: 'damaged' };
		const kept = await this.#put(CACHE, file.url, fetched);
		if (file.twice && kept === true) await this.#put(COPIES, file.url, fetched);
		return answer(fetched, kept);
	}

	/** Keeps a body, an index together with its hash; says why if it cannot. */
	async #put(
		shelf: string,
		url: string,
		body: ArrayBuffer | string
	): Promise<StorageFailure | true> {
		try {
			const cache = await this.#world.caches?.open(shelf);
			if (!cache) return 'blocked';
			const headers = new Headers({ 'content-type': 'application/json' });
			if (typeof body === 'string' && canHash()) headers.set(OWN_HASH, await sha256(bytesIn(body)));
			await cache.put(url, new Response(body, { headers }));
			return true;
		} catch (error) {
			return storageFailureOf(error);
		}
	}

	async #intactIndex(shelf: string, url: string): Promise<string | undefined> {
		const found = await this.#fromCache(shelf, url);
		if (!found) return undefined;
		const bytes = await found.arrayBuffer();
		// An index that an older app kept has no hash.
		const hash = found.headers.get(OWN_HASH) ?? '';
		return (await isIntact(bytes, { url, sha256: hash })) ? textOf(bytes) : undefined;
	}

	async #bytesOf(url: string): Promise<ArrayBuffer | undefined> {
		return (await this.#fromCache(CACHE, url))?.arrayBuffer();
	}

	async #fetch(url: string, cache: RequestCache): Promise<ArrayBuffer | FileProblem> {
		const stall = new StallTimeout(this.#world.stallTimeoutMs);
		try {
			const { signal } = stall;
			const response = await stall.with(this.#world.fetch(url, { cache, signal }));
			if (response.status === 404) return 'missing';
			if (!response.ok) return 'offline';
			return isPage(response) ? 'page' : await stall.read(response);
		} catch {
			// fetch rejects for every reason alike: no network, a server that is gone, a cut connection.
			return 'offline';
		}
	}

	async #fromCache(shelf: string, url: string): Promise<Response | undefined> {
		try {
			const cache = await this.#world.caches?.open(shelf);
			return await cache?.match(url);
		} catch (error) {
			// Storage that is denied is the same as storage that is empty; other errors are thrown on.
			storageFailureOf(error);
			return undefined;
		}
	}
}

function answer(bytes: ArrayBuffer, kept: StorageFailure | true): FileFound {
	return { ok: true, text: textOf(bytes), checked: canHash(), kept };
}

function textOf(bytes: ArrayBuffer): string {
	return new TextDecoder().decode(bytes);
}

function bytesIn(text: string): ArrayBuffer {
	return new TextEncoder().encode(text).buffer;
}

// Over plain http there is nothing to hash with; length is checked, and `checked` says so.
async function isIntact(bytes: ArrayBuffer, { bytes: length, sha256: hash }: WantedFile) {
	if (length !== undefined && bytes.byteLength !== length) return false;
	return !canHash() || (await sha256(bytes)).startsWith(hash);
}
