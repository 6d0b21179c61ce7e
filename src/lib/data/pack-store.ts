import type { PackIndex } from '#lib/domain/content/compiled.ts';
import { canHash, sha256 } from './hash.ts';
import { troubleOf } from './trouble.ts';
import type { StorageTrouble } from './trouble.ts';

/** What packs need of a browser; tests give their own. Without `caches` (plain http) nothing is kept. */
export interface PackWorld {
	fetch: typeof fetch;
	caches: CacheStorage | undefined;
}

/** A file that an index names: where it is, how long it is, what it hashes to. */
export type ListFile = PackIndex['words'];

/** A file as it is asked for: its name alone may know only the beginning of its hash. */
export interface WantedFile {
	url: string;
	bytes?: number;
	sha256: string;
}

export type FileProblem = 'offline' | 'missing' | 'damaged';
export type FileRead =
	| { ok: true; text: string; checked: boolean; kept: StorageTrouble | true }
	| { ok: false; reason: FileProblem };

const CACHE = 'packs';

/** Files of packs in Cache Storage. Nothing is given out or kept before its hash has been checked. */
export class PackStore {
	#world: PackWorld;

	constructor(world: PackWorld) {
		this.#world = world;
	}

	/** A file from the tablet, else from the network. A damaged copy is dropped and fetched once more. */
	async read(file: WantedFile): Promise<FileRead> {
		const own = await this.#fromCache(file.url);
		if (own && (await isIntact(own, file))) return answer(own, true);
		if (own) await this.drop(file.url);
		const first = await this.#fetchChecked(file, 'default');
		// The second time past every cache on the way: a damaged copy may sit in one of them.
		if (first.ok || first.reason !== 'damaged') return first;
		return this.#fetchChecked(file, 'reload');
	}

	/** Whether the tablet has an intact copy. */
	async has(file: ListFile): Promise<boolean> {
		const own = await this.#fromCache(file.url);
		return own !== undefined && isIntact(own, file);
	}

	/** A file without a hash (an index), as it is on the tablet. */
	async kept(url: string): Promise<string | undefined> {
		const bytes = await this.#fromCache(url);
		return bytes && new TextDecoder().decode(bytes);
	}

	/** A file without a hash (an index), as it is on the network now. */
	async latest(url: string): Promise<FileRead> {
		const fetched = await this.#fetch(url, 'no-cache');
		return fetched instanceof ArrayBuffer ? answer(fetched, true) : { ok: false, reason: fetched };
	}

	/** Keeps a text; says why if it cannot. */
	async keep(url: string, body: BodyInit): Promise<StorageTrouble | true> {
		try {
			const cache = await this.#world.caches?.open(CACHE);
			if (!cache) return 'blocked';
			const headers = { 'content-type': 'application/json' };
			await cache.put(url, new Response(body, { headers }));
			return true;
		} catch (error) {
			return troubleOf(error);
		}
	}

	async drop(url: string): Promise<void> {
		const cache = await this.#world.caches?.open(CACHE);
		await cache?.delete(url);
	}

	/** Addresses of everything kept below a folder. */
	async keptBelow(folder: string): Promise<string[]> {
		const cache = await this.#world.caches?.open(CACHE);
		const requests = (await cache?.keys()) ?? [];
		const paths = requests.map(({ url }) => new URL(url).pathname);
		return paths.filter((path) => path.startsWith(folder));
	}

	async #fetchChecked(file: WantedFile, cache: RequestCache): Promise<FileRead> {
		const fetched = await this.#fetch(file.url, cache);
		if (!(fetched instanceof ArrayBuffer)) return { ok: false, reason: fetched };
		if (!(await isIntact(fetched, file))) return { ok: false, reason: 'damaged' };
		return answer(fetched, await this.keep(file.url, fetched));
	}

	async #fetch(url: string, cache: RequestCache): Promise<ArrayBuffer | FileProblem> {
		try {
			const response = await this.#world.fetch(url, { cache });
			if (response.status === 404) return 'missing';
			return response.ok ? await response.arrayBuffer() : 'offline';
		} catch {
			// fetch rejects for every reason alike: no network, a server that is gone, a cut connection.
			return 'offline';
		}
	}

	async #fromCache(url: string): Promise<ArrayBuffer | undefined> {
		try {
			const cache = await this.#world.caches?.open(CACHE);
			return await (await cache?.match(url))?.arrayBuffer();
		} catch (error) {
			// Storage that is denied is the same as storage that is empty; other errors are thrown on.
			troubleOf(error);
			return undefined;
		}
	}
}

function answer(bytes: ArrayBuffer, kept: StorageTrouble | true): FileRead {
	return { ok: true, text: new TextDecoder().decode(bytes), checked: canHash(), kept };
}

// Over plain http there is nothing to hash with; length is checked, and `checked` says so.
async function isIntact(bytes: ArrayBuffer, { bytes: length, sha256: hash }: WantedFile) {
	if (length !== undefined && bytes.byteLength !== length) return false;
	return !canHash() || (await sha256(bytes)).startsWith(hash);
}
