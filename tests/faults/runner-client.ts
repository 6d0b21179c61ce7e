/** Asks the runner for something. */
export async function ask<T>(path: string): Promise<T> {
	return (await (await fetch(path)).json()) as T;
}

/** Tells the runner something, also if the page is killed right after. */
export function tell(path: string, what: unknown): void {
	void fetch(path, { method: 'POST', body: JSON.stringify(what), keepalive: true });
}

/** Something that is to be taken, such as a bundle. */
export async function bundle(path: string): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await (await fetch(path)).arrayBuffer());
}
